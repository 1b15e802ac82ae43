/** What owners of the sample estate ring about, as a clerk would write it down. Sample data, so in the language of the estate. */
export interface RepairWords {
  readonly category: string;
  readonly content: string;
  readonly diagnosis: string;
  readonly part: string;
  /** Usual cost in yuan. */
  readonly cost: number;
  readonly urgency?: 'urgent' | 'major';
}

const repair = (category: string, content: string, diagnosis: string, part: string, cost: number, urgency?: 'urgent' | 'major'): RepairWords => ({
  category,
  content,
  diagnosis,
  part,
  cost,
  ...(urgency ? { urgency } : {}),
});

export const REPAIRS: readonly RepairWords[] = [
  repair('water', '厨房洗菜盆下水管接口漏水，地面已积水', '下水管接口垫圈老化', '下水管垫圈', 35, 'urgent'),
  repair('water', '卫生间马桶冲水后一直流水不停', '水箱进水阀卡滞', '进水阀', 68),
  repair('water', '主卧卫生间地漏返味、下水慢', '地漏堵塞，存水弯积垢', '防臭地漏芯', 45),
  repair('water', '楼上渗水，客厅吊顶有水渍并在扩大', '楼上卫生间防水层破损', '防水涂料', 860, 'urgent'),
  repair('water', '家中水压很低，热水器打不着火', '入户减压阀滤网堵塞', '减压阀滤网', 55),
  repair('power', '客厅和餐厅突然没电，空开推不上', '照明回路短路', '空气开关', 120, 'urgent'),
  repair('power', '门口对讲没有声音，访客叫不开门', '分机听筒线路松脱', '对讲听筒', 90),
  repair('power', '楼道感应灯常亮不灭', '感应模块失效', '感应开关', 38),
  repair('power', '弱电箱网络面板松动，网络时断时续', '模块端子氧化', '网络模块', 42),
  repair('air', '主机运行但室内不制冷', '滤网堵塞、冷媒不足', '冷媒', 260),
  repair('air', '新风口有异响，夜间影响休息', '风机轴承磨损', '风机轴承', 320),
  repair('door', '入户门锁转动困难，钥匙拔不出来', '锁芯磨损', '锁芯', 180),
  repair('door', '阳台推拉门滑轮脱落，门推不动', '滑轮断裂', '推拉门滑轮', 75),
  repair('door', '单元门闭门器漏油，关门声音大', '闭门器老化', '闭门器', 210),
  repair('civil', '外墙窗台处有裂缝，下雨渗水', '窗框密封胶开裂', '耐候密封胶', 150),
  repair('civil', '楼梯间墙砖脱落两块', '粘结层空鼓', '瓷砖胶', 95),
  repair('lift', '2 号电梯开关门反复，停在 12 层不走', '门机皮带松弛', '门机皮带', 480, 'major'),
  repair('lift', '电梯轿厢内照明闪烁', '灯带驱动故障', '灯带驱动', 130),
  repair('public', '地下车库 B1 排水沟盖板缺失', '盖板被车辆碾坏', '铸铁盖板', 220),
  repair('public', '儿童乐园秋千挂钩松动，有安全隐患', '挂钩销钉脱落', '不锈钢销钉', 60, 'urgent'),
  repair('public', '小区北门道闸抬杆后不落', '道闸地感线圈断线', '地感线圈', 390),
  repair('other', '信箱锁打不开，钥匙遗失', '锁具更换', '信箱锁', 30),
  repair('other', '窗帘轨道脱落，请求协助安装', '膨胀螺栓松脱', '膨胀螺栓', 20),
  repair('water', '一层公共水管爆裂，大量喷水', '主管接头爆裂', '管件接头', 1280, 'major'),
];

export interface ComplaintWords {
  readonly subject: 'fees' | 'building' | 'security' | 'cleaning' | 'attitude';
  readonly content: string;
  readonly demand: string;
  readonly cause: string;
  readonly measure: string;
}

const complaint = (subject: ComplaintWords['subject'], content: string, demand: string, cause: string, measure: string): ComplaintWords => ({
  subject,
  content,
  demand,
  cause,
  measure,
});

export const COMPLAINTS: readonly ComplaintWords[] = [
  complaint('fees', '三月份水费比上月多出一倍，怀疑抄表有误', '核对读数并说明', '上月漏抄，两月合并计费', '出示两月读数，向业主逐项说明'),
  complaint('fees', '停车费到期前没有通知，续费时被加收滞纳金', '退还滞纳金', '短信通知名单遗漏该户', '退还滞纳金，补录通知名单'),
  complaint('building', '同一处漏水三个月内修了两次仍未修好', '彻底修好并说明原因', '首次只做表面封堵', '重做防水层，闭水试验合格'),
  complaint('building', '电梯一周内停运三次，老人上下楼困难', '更换故障部件', '门机部件批次缺陷', '更换门机总成，每日巡检'),
  complaint('security', '夜间十一点以后仍有外来车辆占用消防通道', '加强夜间管理', '夜班巡查间隔过长', '加密巡查，通道设置警示'),
  complaint('security', '快递员随意进入单元，未做登记', '严格登记', '门岗换班时漏登', '换班交接双签，补充培训'),
  complaint('cleaning', '地下二层电梯厅垃圾两天没有清运', '按时清运', '保洁员请假未安排替班', '当日清运，安排替班'),
  complaint('cleaning', '楼下绿化带枯枝遮挡一楼采光', '修剪枝条', '修剪计划漏排', '当周修剪完毕'),
  complaint('attitude', '打电话咨询装修手续，接线员语气生硬', '当面道歉', '新员工业务不熟', '主管上门致歉，安排再培训'),
  complaint('attitude', '维修人员迟到一小时且没有提前告知', '说明情况', '上一单超时，未通知业主', '致歉并建立迟到先告知的做法'),
];

export interface EnquiryWords {
  readonly topic: string;
  readonly question: string;
  readonly reply: string;
}

const enquiry = (topic: string, question: string, reply: string): EnquiryWords => ({ topic, question, reply });

export const ENQUIRIES: readonly EnquiryWords[] = [
  enquiry('service', '办理装修需要带哪些资料', '告知需房产证复印件、施工单位资质与图纸，可在前台办理'),
  enquiry('service', '周末能否预约家政保洁', '告知周六日 9:00 至 17:00 均可预约'),
  enquiry('fee', '物业费可否按季度缴纳', '告知可按月、季、年缴纳，年缴在一月办理'),
  enquiry('fee', '怎样补开去年的发票', '告知携带缴费凭证到财务部补开'),
  enquiry('facility', '游泳池什么时候开放', '告知六月一日起每日 7:00 至 21:00 开放'),
  enquiry('facility', '充电桩扫码后不启动是什么原因', '告知先确认余额，再重新插枪；仍不行可报修'),
  enquiry('access', '访客车辆怎样提前登记', '告知在前台或公众号登记车牌，当日有效'),
  enquiry('access', '门禁卡丢失怎样补办', '告知携带身份证到前台挂失补办，工本费 20 元'),
  enquiry('direction', '最近的快递柜在哪里', '告知在 3 栋南侧与 6 栋架空层'),
  enquiry('other', '社区亲子活动怎样报名', '告知本周五前在前台登记姓名与人数'),
];

export const SURNAMES = ['张', '王', '李', '赵', '刘', '陈', '杨', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林', '何', '郭', '马', '罗'] as const;
export const TITLES = ['先生', '女士'] as const;
export const DELAYS = ['所需配件需向厂家订货，预计两天到货', '业主临时外出，改约明日上门', '须与楼上住户约定闭水试验时间', '夜间不宜施工，明早继续'] as const;
export const OPINIONS = ['修好两天又出现同样问题', '现场没有清理干净', '比约定时间晚到很久'] as const;
