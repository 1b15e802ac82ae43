import type { Text } from '@guicheng/definition';
import type { Actor, Directory } from '@guicheng/engine';

/** Somebody who works at the center, or looks at it from outside. The first position is the one they act for. */
export interface Person {
  readonly id: string;
  readonly name: Text;
  readonly holds: readonly string[];
}

const person = (id: string, chinese: string, english: string, ...holds: readonly string[]): Person => ({ id, name: { 'zh-CN': chinese, en: english }, holds });

/** The sample staff. A real center brings its own directory. */
export const PEOPLE: readonly Person[] = [
  person('chen-jing', '陈静', 'Chen Jing', 'front-desk'),
  person('liu-min', '刘敏', 'Liu Min', 'front-desk'),
  person('zhou-yaqin', '周雅琴', 'Zhou Yaqin', 'owner-relations-supervisor'),
  person('he-jia', '何佳', 'He Jia', 'affairs-assistant'),
  person('wu-jianhua', '吴建华', 'Wu Jianhua', 'owner-services-supervisor'),
  person('zheng-li', '郑丽', 'Zheng Li', 'department-manager'),
  person('wang-qiang', '王强', 'Wang Qiang', 'repair-technician'),
  person('li-yong', '李勇', 'Li Yong', 'repair-technician'),
  person('zhang-wei', '张伟', 'Zhang Wei', 'repair-technician'),
  person('zhao-tiejun', '赵铁军', 'Zhao Tiejun', 'repair-foreman'),
  person('sun-zhigang', '孙志刚', 'Sun Zhigang', 'engineering-manager'),
  person('lin-xiaoming', '林晓明', 'Lin Xiaoming', 'project-manager'),
  person('huang-guodong', '黄国栋', 'Huang Guodong', 'general-manager'),
  person('xu-wenbin', '徐文斌', 'Xu Wenbin', 'center-manager'),
  person('ma-shufen', '马淑芬', 'Ma Shufen', 'finance-manager'),
  person('xu-ting', '许婷', 'Xu Ting', 'finance-officer'),
  person('gao-feng', '高峰', 'Gao Feng', 'security-manager'),
  person('luo-jun', '罗军', 'Luo Jun', 'control-room'),
  person('yang-xiulan', '杨秀兰', 'Yang Xiulan', 'cleaning-foreman'),
  person('guo-ming', '郭明', 'Guo Ming', 'management-representative'),
  person('zeng-wei', '曾维', 'Zeng Wei', 'property-director'),
  person('shen-lei', '沈磊', 'Shen Lei', 'assistant-director'),
  person('tang-yue', '唐悦', 'Tang Yue', 'zone-assistant'),
  person('song-ping', '宋平', 'Song Ping', 'order-officer'),
  person('cao-yang', '曹阳', 'Cao Yang', 'safety-officer'),
  person('ye-lan', '叶兰', 'Ye Lan', 'mail-sorter'),
  person('peng-fei', '彭飞', 'Peng Fei', 'customer-service-manager'),
  person('jiang-nan', '蒋楠', 'Jiang Nan', 'customer-service-officer'),
  person('yuan-bo', '袁博', 'Yuan Bo', 'facility-administrator'),
  person('su-qing', '苏晴', 'Su Qing', 'activity-planner'),
  person('lu-hai', '陆海', 'Lu Hai', 'zone-lead'),
  person('hu-mei', '胡梅', 'Hu Mei', 'cleaner'),
  person('cui-ying', '崔莹', 'Cui Ying', 'receptionist'),
  person('han-xue', '韩雪', 'Han Xue', 'accountant'),
  person('qiu-wei', '邱伟', 'Qiu Wei', 'sales'),
  person('tan-li', '谭莉', 'Tan Li', 'administration'),
  // Owners, the developer and suppliers act too; the sample lets them in by the same door.
  person('owner-feng', '冯先生', 'Mr. Feng', 'owner'),
  person('committee-shi', '石女士', 'Ms. Shi', 'owners-committee'),
  person('developer-xiao', '肖工', 'Mr. Xiao', 'developer'),
  person('contractor-dong', '董工', 'Mr. Dong', 'renovation-contractor'),
  person('supplier-bai', '白先生', 'Mr. Bai', 'supplier'),
  person('fang-zheng', '方正', 'Fang Zheng'),
];

/** Who can be chosen at the door, in that order; the one without a position looks on as an auditor. */
export const AT_THE_DOOR: readonly string[] = [
  'chen-jing',
  'zhou-yaqin',
  'he-jia',
  'wang-qiang',
  'zhao-tiejun',
  'sun-zhigang',
  'wu-jianhua',
  'lin-xiaoming',
  'huang-guodong',
  'fang-zheng',
];

const byId = new Map(PEOPLE.map((one) => [one.id, one]));

export function personOf(id: string): Person | undefined {
  return byId.get(id);
}

/** Somebody as the engine knows them: acting for their first position. */
export function actorOf({ id, name, holds }: Person): Extract<Actor, { readonly kind: 'person' }> {
  return { kind: 'person', person: id, name: name['zh-CN'] ?? id, ...(holds[0] ? { position: holds[0] } : {}) };
}

/** Who holds what, by the sample staff; nobody stands in for anybody. */
export const directory: Directory = {
  holders: (position) => PEOPLE.filter(({ holds }) => holds.includes(position)).map(({ id }) => id),
  name: (id) => byId.get(id)?.name['zh-CN'] ?? id,
  positionsOf: (id) => byId.get(id)?.holds ?? [],
  deputies: () => [],
};
