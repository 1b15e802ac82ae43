// Generated from schemas/ by packages/definition/scripts/generate.mjs. Do not edit.
// @ts-nocheck
import type { DefinitionByKind } from '@guicheng/definition';

/** One thing a schema does not allow, as ajv reports it. `params` depends on `keyword`. */
export interface ShapeError {
  readonly keyword: string;
  /** JSON pointer into the definition; empty for the definition itself. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  /** The key that is not allowed, where the names of properties are checked. */
  readonly propertyName?: string;
}

/** Whether a value has the shape of a definition; what differs is left in `errors` until the next call, all of it. */
export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** Characters of a text as people count them: a surrogate pair is one. */
function textLength(text) {
  let length = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}

const packDefinition = validate52;
const schema19 = {"type":"object","additionalProperties":false,"required":["id","version","validFrom","title","timeZone","currency","sourceLocale","locales"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/id"},"version":{"type":"string","maxLength":64,"pattern":"^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?$"},"validFrom":{"$ref":"guicheng:///schemas/common.schema.json/date"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"timeZone":{"$ref":"guicheng:///schemas/common.schema.json/timeZone"},"currency":{"$ref":"guicheng:///schemas/common.schema.json/currency"},"sourceLocale":{"$ref":"guicheng:///schemas/common.schema.json/locale"},"locales":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"guicheng:///schemas/common.schema.json/locale"}},"extends":{"type":"string","minLength":1,"maxLength":214},"extendsVersion":{"type":"string","minLength":1,"maxLength":100},"documents":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/pack.schema.json/sourceDocument"}},"regimes":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/pack.schema.json/regime"}},"famous":{"type":"array","maxItems":20,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"facts":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/pack.schema.json/fact"}},"sealedWithin":{"$ref":"guicheng:///schemas/common.schema.json/elapsed"},"serviceDays":{"$ref":"guicheng:///schemas/common.schema.json/id"},"workdays":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"dependentRequired":{"extendsVersion":["extends"]}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = textLength;
function validate53(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 300){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate55(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate57(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 4000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
const pattern6 = new RegExp("^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$", "u");
function validate63(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^[A-Z]{3}$", "u");
function validate65(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 3){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern7.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
const pattern8 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function validate67(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 35){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "publisher")) || (key0 === "note")) || (key0 === "regime"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(!(validate59(data.publisher, {instancePath:instancePath+"/publisher"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.regime !== undefined){
if(!(validate55(data.regime, {instancePath:instancePath+"/regime"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "title")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
const schema30 = {"type":"object","additionalProperties":false,"required":["of","kind","title"],"properties":{"of":{"enum":["unit","person"]},"kind":{"enum":["text","integer","decimal","money","date","phone","email","id-number","plate"]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"}}};
function validate80(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "kind")) || (key0 === "title"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(!((data0 === "unit") || (data0 === "person"))){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema30.properties.of.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((((((((data1 === "text") || (data1 === "integer")) || (data1 === "decimal")) || (data1 === "money")) || (data1 === "date")) || (data1 === "phone")) || (data1 === "email")) || (data1 === "id-number")) || (data1 === "plate"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.kind.enum}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
const pattern12 = new RegExp("^([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)$", "u");
function validate83(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?$", "u");
const pattern11 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
function validate52(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.validFrom === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.timeZone === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeZone"}});
errors++;
}
if(data.currency === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.sourceLocale === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceLocale"}});
errors++;
}
if(data.locales === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locales"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate55(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate57(data.validFrom, {instancePath:instancePath+"/validFrom"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate63(data.timeZone, {instancePath:instancePath+"/timeZone"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate65(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.sourceLocale !== undefined){
if(!(validate67(data.sourceLocale, {instancePath:instancePath+"/sourceLocale"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.locales !== undefined){
let data9 = data.locales;
if(Array.isArray(data9)){
if(data9.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data9[i0], {instancePath:instancePath+"/locales/" + i0}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.extends !== undefined){
let data11 = data.extends;
if(typeof data11 === "string"){
if(func2(data11) > 214){
(vErrors ??= []).push({instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 214}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.extendsVersion !== undefined){
let data12 = data.extendsVersion;
if(typeof data12 === "string"){
if(func2(data12) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/extendsVersion",schemaPath:"#/properties/extendsVersion/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/extendsVersion",schemaPath:"#/properties/extendsVersion/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extendsVersion",schemaPath:"#/properties/extendsVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documents !== undefined){
let data13 = data.documents;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data13){
const _errs21 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data13){
if(!(validate70(data13[key2], {instancePath:instancePath+"/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.regimes !== undefined){
let data15 = data.regimes;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data15){
const _errs27 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid5 = _errs27 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data15){
if(!(validate76(data15[key4], {instancePath:instancePath+"/regimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.famous !== undefined){
let data17 = data.famous;
if(Array.isArray(data17)){
if(data17.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/famous",schemaPath:"#/properties/famous/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data17[i1], {instancePath:instancePath+"/famous/" + i1}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/famous",schemaPath:"#/properties/famous/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.facts !== undefined){
let data19 = data.facts;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key5 in data19){
const _errs36 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(!(((((((((((((((((((((((((((((key5 === "as") || (key5 === "break")) || (key5 === "const")) || (key5 === "constructor")) || (key5 === "continue")) || (key5 === "else")) || (key5 === "false")) || (key5 === "for")) || (key5 === "function")) || (key5 === "hasOwnProperty")) || (key5 === "if")) || (key5 === "import")) || (key5 === "in")) || (key5 === "isPrototypeOf")) || (key5 === "let")) || (key5 === "loop")) || (key5 === "namespace")) || (key5 === "null")) || (key5 === "package")) || (key5 === "propertyIsEnumerable")) || (key5 === "prototype")) || (key5 === "return")) || (key5 === "toLocaleString")) || (key5 === "toString")) || (key5 === "true")) || (key5 === "valueOf")) || (key5 === "var")) || (key5 === "void")) || (key5 === "while"))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid10 = _errs39 === errors;
if(valid10){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/not",keyword:"not",params:{},propertyName:key5});
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern11.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid9 = _errs36 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data19){
if(!(validate80(data19[key6], {instancePath:instancePath+"/facts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sealedWithin !== undefined){
if(!(validate83(data.sealedWithin, {instancePath:instancePath+"/sealedWithin"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.serviceDays !== undefined){
if(!(validate55(data.serviceDays, {instancePath:instancePath+"/serviceDays"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.workdays !== undefined){
if(!(validate55(data.workdays, {instancePath:instancePath+"/workdays"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.extendsVersion !== undefined){
if(data.extends === undefined){
const err43 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "extendsVersion",
    missingProperty: "extends",
    depsCount: 1,
    deps: "extends"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
const packOverlay = validate87;
const schema32 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/id"},"version":{"type":"string","maxLength":64,"pattern":"^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?$"},"validFrom":{"$ref":"guicheng:///schemas/common.schema.json/date"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"timeZone":{"$ref":"guicheng:///schemas/common.schema.json/timeZone"},"currency":{"$ref":"guicheng:///schemas/common.schema.json/currency"},"sourceLocale":{"$ref":"guicheng:///schemas/common.schema.json/locale"},"locales":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"guicheng:///schemas/common.schema.json/locale"}},"extends":{"type":"string","minLength":1,"maxLength":214},"extendsVersion":{"type":"string","minLength":1,"maxLength":100},"documents":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/pack.schema.json/sourceDocument"}},"regimes":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/pack.schema.json/regime"}},"famous":{"type":"array","maxItems":20,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"facts":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/pack.schema.json/fact"}},"sealedWithin":{"$ref":"guicheng:///schemas/common.schema.json/elapsed"},"serviceDays":{"$ref":"guicheng:///schemas/common.schema.json/id"},"workdays":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"required":["id","version","validFrom","extends"]};
function validate102(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(true !== data){
(vErrors ??= []).push({instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 128){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 128){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "publisher")) || (key0 === "note")) || (key0 === "regime")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(!(validate59(data.publisher, {instancePath:instancePath+"/publisher"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.regime !== undefined){
if(!(validate55(data.regime, {instancePath:instancePath+"/regime"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
function validate109(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
const schema38 = {"type":"object","additionalProperties":false,"properties":{"of":{"enum":["unit","person"]},"kind":{"enum":["text","integer","decimal","money","date","phone","email","id-number","plate"]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate116(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "of") || (key0 === "kind")) || (key0 === "title")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(!((data0 === "unit") || (data0 === "person"))){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema38.properties.of.enum}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((((((((data1 === "text") || (data1 === "integer")) || (data1 === "decimal")) || (data1 === "money")) || (data1 === "date")) || (data1 === "phone")) || (data1 === "email")) || (data1 === "id-number")) || (data1 === "plate"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate87(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.validFrom === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validFrom"}});
errors++;
}
if(data.extends === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extends"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate55(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate57(data.validFrom, {instancePath:instancePath+"/validFrom"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate63(data.timeZone, {instancePath:instancePath+"/timeZone"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate65(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.sourceLocale !== undefined){
if(!(validate67(data.sourceLocale, {instancePath:instancePath+"/sourceLocale"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.locales !== undefined){
let data9 = data.locales;
if(Array.isArray(data9)){
if(data9.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data9[i0], {instancePath:instancePath+"/locales/" + i0}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.extends !== undefined){
let data11 = data.extends;
if(typeof data11 === "string"){
if(func2(data11) > 214){
(vErrors ??= []).push({instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 214}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.extendsVersion !== undefined){
let data12 = data.extendsVersion;
if(typeof data12 === "string"){
if(func2(data12) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/extendsVersion",schemaPath:"#/properties/extendsVersion/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/extendsVersion",schemaPath:"#/properties/extendsVersion/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extendsVersion",schemaPath:"#/properties/extendsVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documents !== undefined){
let data13 = data.documents;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data13){
const _errs21 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data13){
if(!(validate97(data13[key2], {instancePath:instancePath+"/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.regimes !== undefined){
let data15 = data.regimes;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data15){
const _errs27 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid5 = _errs27 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data15){
if(!(validate109(data15[key4], {instancePath:instancePath+"/regimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regimes",schemaPath:"#/properties/regimes/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.famous !== undefined){
let data17 = data.famous;
if(Array.isArray(data17)){
if(data17.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/famous",schemaPath:"#/properties/famous/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data17[i1], {instancePath:instancePath+"/famous/" + i1}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/famous",schemaPath:"#/properties/famous/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.facts !== undefined){
let data19 = data.facts;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key5 in data19){
const _errs36 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(!(((((((((((((((((((((((((((((key5 === "as") || (key5 === "break")) || (key5 === "const")) || (key5 === "constructor")) || (key5 === "continue")) || (key5 === "else")) || (key5 === "false")) || (key5 === "for")) || (key5 === "function")) || (key5 === "hasOwnProperty")) || (key5 === "if")) || (key5 === "import")) || (key5 === "in")) || (key5 === "isPrototypeOf")) || (key5 === "let")) || (key5 === "loop")) || (key5 === "namespace")) || (key5 === "null")) || (key5 === "package")) || (key5 === "propertyIsEnumerable")) || (key5 === "prototype")) || (key5 === "return")) || (key5 === "toLocaleString")) || (key5 === "toString")) || (key5 === "true")) || (key5 === "valueOf")) || (key5 === "var")) || (key5 === "void")) || (key5 === "while"))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid10 = _errs39 === errors;
if(valid10){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/not",keyword:"not",params:{},propertyName:key5});
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern11.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid9 = _errs36 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data19){
if(!(validate116(data19[key6], {instancePath:instancePath+"/facts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sealedWithin !== undefined){
if(!(validate83(data.sealedWithin, {instancePath:instancePath+"/sealedWithin"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.serviceDays !== undefined){
if(!(validate55(data.serviceDays, {instancePath:instancePath+"/serviceDays"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.workdays !== undefined){
if(!(validate55(data.workdays, {instancePath:instancePath+"/workdays"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
const organizationDefinition = validate125;
const schema39 = {"type":"object","additionalProperties":false,"required":["holders","departments","positions"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"holders":{"enum":["host","pack"]},"departments":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/organization.schema.json/department"}},"positions":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/organization.schema.json/position"}},"people":{"type":"object","maxProperties":2000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/organization.schema.json/person"}}}};
const pattern18 = new RegExp("^[a-z][a-z0-9]*([.-][a-z0-9]+)*$", "u");
function validate130(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 96){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 96}});
errors++;
}
if(!pattern18.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "satisfies")) || (key0 === "note")) || (key0 === "head")) || (key0 === "partOf"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.head !== undefined){
if(!(validate55(data.head, {instancePath:instancePath+"/head"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.partOf !== undefined){
if(!(validate55(data.partOf, {instancePath:instancePath+"/partOf"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
function validate137(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "satisfies")) || (key0 === "note")) || (key0 === "department")) || (key0 === "reportsTo")) || (key0 === "outside")) || (key0 === "atMost"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate55(data.department, {instancePath:instancePath+"/department"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.reportsTo !== undefined){
if(!(validate55(data.reportsTo, {instancePath:instancePath+"/reportsTo"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
if(true !== data.outside){
(vErrors ??= []).push({instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.atMost !== undefined){
let data6 = data.atMost;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
function validate144(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.holds === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holds"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "holds"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.holds !== undefined){
let data1 = data.holds;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data1[i0], {instancePath:instancePath+"/holds/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holders === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holders"}});
errors++;
}
if(data.departments === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "departments"}});
errors++;
}
if(data.positions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "holders")) || (key0 === "departments")) || (key0 === "positions")) || (key0 === "people"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.holders !== undefined){
let data1 = data.holders;
if(!((data1 === "host") || (data1 === "pack"))){
(vErrors ??= []).push({instancePath:instancePath+"/holders",schemaPath:"#/properties/holders/enum",keyword:"enum",params:{allowedValues: schema39.properties.holders.enum}});
errors++;
}
}
if(data.departments !== undefined){
let data2 = data.departments;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
if(!(validate127(data2[key2], {instancePath:instancePath+"/departments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.positions !== undefined){
let data4 = data.positions;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key3 in data4){
const _errs12 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data4){
if(!(validate137(data4[key4], {instancePath:instancePath+"/positions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.people !== undefined){
let data6 = data.people;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
for(const key5 in data6){
const _errs18 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern3.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid5 = _errs18 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data6){
if(!(validate144(data6[key6], {instancePath:instancePath+"/people/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
const organizationOverlay = validate147;
const schema45 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"holders":{"enum":["host","pack"]},"departments":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/organization.schema.json/department"}},"positions":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/organization.schema.json/position"}},"people":{"type":"object","maxProperties":2000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/organization.schema.json/person"}}}};
function validate149(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "satisfies")) || (key0 === "note")) || (key0 === "head")) || (key0 === "partOf")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.head !== undefined){
if(!(validate55(data.head, {instancePath:instancePath+"/head"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.partOf !== undefined){
if(!(validate55(data.partOf, {instancePath:instancePath+"/partOf"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
const schema47 = {"type":"object","additionalProperties":false,"properties":{"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"department":{"$ref":"guicheng:///schemas/common.schema.json/id"},"reportsTo":{"$ref":"guicheng:///schemas/common.schema.json/id"},"outside":{"const":true},"atMost":{"type":"integer","minimum":1,"maximum":10000},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate159(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate55(data.department, {instancePath:instancePath+"/department"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.reportsTo !== undefined){
if(!(validate55(data.reportsTo, {instancePath:instancePath+"/reportsTo"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
if(true !== data.outside){
(vErrors ??= []).push({instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.atMost !== undefined){
let data6 = data.atMost;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "holds")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.holds !== undefined){
let data1 = data.holds;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data1[i0], {instancePath:instancePath+"/holds/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "holders")) || (key0 === "departments")) || (key0 === "positions")) || (key0 === "people"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.holders !== undefined){
let data1 = data.holders;
if(!((data1 === "host") || (data1 === "pack"))){
(vErrors ??= []).push({instancePath:instancePath+"/holders",schemaPath:"#/properties/holders/enum",keyword:"enum",params:{allowedValues: schema45.properties.holders.enum}});
errors++;
}
}
if(data.departments !== undefined){
let data2 = data.departments;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
if(!(validate149(data2[key2], {instancePath:instancePath+"/departments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.positions !== undefined){
let data4 = data.positions;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key3 in data4){
const _errs12 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data4){
if(!(validate159(data4[key4], {instancePath:instancePath+"/positions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.people !== undefined){
let data6 = data.people;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
for(const key5 in data6){
const _errs18 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern3.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid5 = _errs18 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data6){
if(!(validate169(data6[key6], {instancePath:instancePath+"/people/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
const requirementsDefinition = validate175;
function validate177(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
const schema51 = {"type":"object","additionalProperties":false,"required":["kind","title","text","clauses","regime"],"dependentRequired":{"conflictsWith":["resolution"]},"properties":{"kind":{"enum":["department","role","form","procedure","sla","approval","rule"]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"text":{"$ref":"guicheng:///schemas/common.schema.json/text"},"clauses":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/requirements.schema.json/clause"}},"regime":{"$ref":"guicheng:///schemas/common.schema.json/id"},"family":{"$ref":"guicheng:///schemas/common.schema.json/id"},"figures":{"type":"object","maxProperties":30,"propertyNames":{"maxLength":64,"pattern":"^[a-z][a-zA-Z0-9-]*$"},"additionalProperties":{"type":["string","number"],"maxLength":200}},"interpreted":{"const":true},"planned":{"const":true},"exempt":{"$ref":"guicheng:///schemas/common.schema.json/text"},"conflictsWith":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"guicheng:///schemas/common.schema.json/requirementId"}},"resolution":{"$ref":"guicheng:///schemas/common.schema.json/text"}}};
function validate183(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 2000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"}});
errors++;
}
if(data.clause === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "document") || (key0 === "clause"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.document !== undefined){
if(!(validate55(data.document, {instancePath:instancePath+"/document"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(func2(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
const pattern26 = new RegExp("^[a-z][a-zA-Z0-9-]*$", "u");
function validate181(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.clauses === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"}});
errors++;
}
if(data.regime === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regime"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((((data0 === "department") || (data0 === "role")) || (data0 === "form")) || (data0 === "procedure")) || (data0 === "sla")) || (data0 === "approval")) || (data0 === "rule"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate183(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined){
let data3 = data.clauses;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data3[i0], {instancePath:instancePath+"/clauses/" + i0}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.regime !== undefined){
if(!(validate55(data.regime, {instancePath:instancePath+"/regime"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(validate55(data.family, {instancePath:instancePath+"/family"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.figures !== undefined){
let data7 = data.figures;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/maxProperties",keyword:"maxProperties",params:{limit: 30}});
errors++;
}
for(const key1 in data7){
const _errs12 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern26.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9-]*$"},propertyName:key1});
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
(vErrors ??= []).push({instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/figures/additionalProperties/type",keyword:"type",params:{type: schema51.properties.figures.additionalProperties.type}});
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/figures/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.interpreted !== undefined){
if(true !== data.interpreted){
(vErrors ??= []).push({instancePath:instancePath+"/interpreted",schemaPath:"#/properties/interpreted/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.planned !== undefined){
if(true !== data.planned){
(vErrors ??= []).push({instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate183(data.exempt, {instancePath:instancePath+"/exempt"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.conflictsWith !== undefined){
let data12 = data.conflictsWith;
if(Array.isArray(data12)){
if(data12.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/conflictsWith",schemaPath:"#/properties/conflictsWith/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/conflictsWith",schemaPath:"#/properties/conflictsWith/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate130(data12[i1], {instancePath:instancePath+"/conflictsWith/" + i1}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflictsWith",schemaPath:"#/properties/conflictsWith/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.resolution !== undefined){
if(!(validate183(data.resolution, {instancePath:instancePath+"/resolution"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.conflictsWith !== undefined){
if(data.resolution === undefined){
const err22 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "conflictsWith",
    missingProperty: "resolution",
    depsCount: 1,
    deps: "resolution"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.rows === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "note")) || (key0 === "rows"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key1 in data4){
const _errs8 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 96){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/maxLength",keyword:"maxLength",params:{limit: 96},propertyName:key1});
errors++;
}
if(!pattern18.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data4){
if(!(validate181(data4[key2], {instancePath:instancePath+"/rows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
const requirementsOverlay = validate194;
const schema55 = {"type":"object","additionalProperties":false,"properties":{"kind":{"enum":["department","role","form","procedure","sla","approval","rule"]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"text":{"$ref":"guicheng:///schemas/common.schema.json/text"},"clauses":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/requirements.schema.json/clause"}},"regime":{"$ref":"guicheng:///schemas/common.schema.json/id"},"family":{"$ref":"guicheng:///schemas/common.schema.json/id"},"figures":{"type":"object","maxProperties":30,"propertyNames":{"maxLength":64,"pattern":"^[a-z][a-zA-Z0-9-]*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/requirements.schema.json/figuresEntry"}},"interpreted":{"const":true},"planned":{"const":true},"exempt":{"$ref":"guicheng:///schemas/common.schema.json/text"},"conflictsWith":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"guicheng:///schemas/common.schema.json/requirementId"}},"resolution":{"$ref":"guicheng:///schemas/common.schema.json/text"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
const schema56 = {"oneOf":[{"type":["string","number"],"maxLength":200},{"type":"object","additionalProperties":false,"properties":{"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}}]};
function validate205(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: schema56.oneOf[0].type}});
errors++;
}
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "remove") || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate205.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((((data0 === "department") || (data0 === "role")) || (data0 === "form")) || (data0 === "procedure")) || (data0 === "sla")) || (data0 === "approval")) || (data0 === "rule"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema55.properties.kind.enum}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate183(data.text, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.clauses !== undefined){
let data3 = data.clauses;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data3[i0], {instancePath:instancePath+"/clauses/" + i0}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.regime !== undefined){
if(!(validate55(data.regime, {instancePath:instancePath+"/regime"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(validate55(data.family, {instancePath:instancePath+"/family"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.figures !== undefined){
let data7 = data.figures;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/maxProperties",keyword:"maxProperties",params:{limit: 30}});
errors++;
}
for(const key1 in data7){
const _errs12 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern26.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9-]*$"},propertyName:key1});
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate205(data7[key2], {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.interpreted !== undefined){
if(true !== data.interpreted){
(vErrors ??= []).push({instancePath:instancePath+"/interpreted",schemaPath:"#/properties/interpreted/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.planned !== undefined){
if(true !== data.planned){
(vErrors ??= []).push({instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate183(data.exempt, {instancePath:instancePath+"/exempt"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.conflictsWith !== undefined){
let data12 = data.conflictsWith;
if(Array.isArray(data12)){
if(data12.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/conflictsWith",schemaPath:"#/properties/conflictsWith/maxItems",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/conflictsWith",schemaPath:"#/properties/conflictsWith/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate130(data12[i1], {instancePath:instancePath+"/conflictsWith/" + i1}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflictsWith",schemaPath:"#/properties/conflictsWith/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.resolution !== undefined){
if(!(validate183(data.resolution, {instancePath:instancePath+"/resolution"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "note")) || (key0 === "rows")) || (key0 === "remove"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key1 in data4){
const _errs8 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 96){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/maxLength",keyword:"maxLength",params:{limit: 96},propertyName:key1});
errors++;
}
if(!pattern18.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data4){
if(!(validate199(data4[key2], {instancePath:instancePath+"/rows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
const eventDefinition = validate218;
const schema57 = {"type":"object","additionalProperties":false,"required":["id","title","type","payload","by","trust"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"type":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"payload":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/field"}},"by":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"trust":{"type":"object","additionalProperties":false,"required":["source","time"],"properties":{"source":{"$ref":"guicheng:///schemas/common.schema.json/id"},"time":{"enum":["source","record"]}}},"derived":{"type":"object","additionalProperties":false,"required":["from","until","every"],"properties":{"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"every":{"$ref":"guicheng:///schemas/common.schema.json/elapsed"}}}}};
const pattern29 = new RegExp("^[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)*$", "u");
const schema59 = {"enum":["fixed","stricter","free"]};
function validate225(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!(((data === "fixed") || (data === "stricter")) || (data === "free"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
function validate224(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},propertyName:key0});
errors++;
}
if(!pattern29.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)*$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate225(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
const pattern30 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,6}$", "u");
function validate228(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
const schema61 = {"type":"object","additionalProperties":false,"required":["kind","title"],"allOf":[{"if":{"properties":{"kind":{"enum":["table","group"]}}},"then":{"required":["fields"]}},{"if":{"properties":{"kind":{"enum":["choice","choices"]}}},"then":{"oneOf":[{"required":["options"]},{"required":["table"]}]}},{"if":{"properties":{"kind":{"const":"note"}}},"then":{"required":["text"]}},{"if":{"properties":{"kind":{"type":"string","pattern":"^x-"}}},"then":{"required":["base"]}}],"dependentRequired":{"patternMessage":["pattern"]},"dependentSchemas":{"minLength":{"properties":{"kind":{"type":"string","pattern":"^(text|multiline|phone|email|id-number|plate|x-.+)$"}}},"maxLength":{"properties":{"kind":{"type":"string","pattern":"^(text|multiline|phone|email|id-number|plate|x-.+)$"}}},"pattern":{"properties":{"kind":{"type":"string","pattern":"^(text|multiline|phone|email|id-number|plate|x-.+)$"}}},"min":{"properties":{"kind":{"type":"string","pattern":"^(integer|decimal|money|date|time|date-time|rating|x-.+)$"}}},"max":{"properties":{"kind":{"type":"string","pattern":"^(integer|decimal|money|date|time|date-time|rating|x-.+)$"}}},"scale":{"properties":{"kind":{"type":"string","pattern":"^(decimal|x-.+)$"}}},"currency":{"properties":{"kind":{"type":"string","pattern":"^(money|x-.+)$"}}},"options":{"properties":{"kind":{"type":"string","pattern":"^(choice|choices|x-.+)$"}}},"table":{"properties":{"kind":{"type":"string","pattern":"^(choice|choices|x-.+)$"}}},"minItems":{"properties":{"kind":{"type":"string","pattern":"^(choices|attachment|photo|table|x-.+)$"}}},"maxItems":{"properties":{"kind":{"type":"string","pattern":"^(choices|attachment|photo|table|x-.+)$"}}},"fields":{"properties":{"kind":{"type":"string","pattern":"^(table|group|x-.+)$"}}},"totals":{"properties":{"kind":{"type":"string","pattern":"^(table|x-.+)$"}}},"accept":{"properties":{"kind":{"type":"string","pattern":"^(attachment|photo|x-.+)$"}}},"maxSize":{"properties":{"kind":{"type":"string","pattern":"^(attachment|photo|x-.+)$"}}},"of":{"properties":{"kind":{"type":"string","pattern":"^(person|position|department|x-.+)$"}}},"outOf":{"properties":{"kind":{"type":"string","pattern":"^(rating|x-.+)$"}}},"base":{"properties":{"kind":{"type":"string","pattern":"^x-"}}},"text":{"properties":{"kind":{"const":"note"}}}},"properties":{"kind":{"type":"string","maxLength":64,"anyOf":[{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},{"pattern":"^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"hint":{"$ref":"guicheng:///schemas/common.schema.json/text"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"showWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"readOnly":{"type":"boolean"},"value":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"prefill":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"fromCase":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"minLength":{"type":"integer","minimum":0,"maximum":100000},"maxLength":{"type":"integer","minimum":1,"maximum":100000},"pattern":{"type":"string","minLength":1,"maxLength":500},"patternMessage":{"$ref":"guicheng:///schemas/common.schema.json/text"},"min":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"max":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"scale":{"type":"integer","minimum":0,"maximum":6},"currency":{"$ref":"guicheng:///schemas/common.schema.json/currency"},"options":{"type":"object","minProperties":1,"maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/option"}},"table":{"$ref":"guicheng:///schemas/common.schema.json/id"},"minItems":{"type":"integer","minimum":0,"maximum":1000},"maxItems":{"type":"integer","minimum":1,"maximum":1000},"fields":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/field"}},"totals":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"}},"accept":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"string","maxLength":100,"pattern":"^[a-z]+/([a-z0-9.+-]+|\\*)$"}},"maxSize":{"type":"string","maxLength":8,"pattern":"^[1-9][0-9]{0,3}(KB|MB)$"},"of":{"$ref":"guicheng:///schemas/common.schema.json/id"},"outOf":{"type":"integer","minimum":2,"maximum":10},"base":{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},"personal":{"oneOf":[{"const":false},{"$ref":"guicheng:///schemas/form.schema.json/personal"}]},"text":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern32 = new RegExp("^x-", "u");
const pattern33 = new RegExp("^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$", "u");
const pattern36 = new RegExp("^-?[0-9][0-9TZ:.+-]*$", "u");
const pattern38 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern40 = new RegExp("^[a-z]+/([a-z0-9.+-]+|\\*)$", "u");
const pattern41 = new RegExp("^[1-9][0-9]{0,3}(KB|MB)$", "u");
const pattern43 = new RegExp("^(text|multiline|phone|email|id-number|plate|x-.+)$", "u");
const pattern46 = new RegExp("^(integer|decimal|money|date|time|date-time|rating|x-.+)$", "u");
const pattern48 = new RegExp("^(decimal|x-.+)$", "u");
const pattern49 = new RegExp("^(money|x-.+)$", "u");
const pattern50 = new RegExp("^(choice|choices|x-.+)$", "u");
const pattern52 = new RegExp("^(choices|attachment|photo|table|x-.+)$", "u");
const pattern54 = new RegExp("^(table|group|x-.+)$", "u");
const pattern55 = new RegExp("^(table|x-.+)$", "u");
const pattern56 = new RegExp("^(attachment|photo|x-.+)$", "u");
const pattern58 = new RegExp("^(person|position|department|x-.+)$", "u");
const pattern59 = new RegExp("^(rating|x-.+)$", "u");
const schema62 = {"enum":["text","multiline","integer","decimal","money","boolean","choice","choices","date","time","date-time","duration","phone","email","id-number","plate","person","position","department","unit","attachment","photo","signature","rating","table","group","note"]};
function validate231(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((((((((((((((data === "text") || (data === "multiline")) || (data === "integer")) || (data === "decimal")) || (data === "money")) || (data === "boolean")) || (data === "choice")) || (data === "choices")) || (data === "date")) || (data === "time")) || (data === "date-time")) || (data === "duration")) || (data === "phone")) || (data === "email")) || (data === "id-number")) || (data === "plate")) || (data === "person")) || (data === "position")) || (data === "department")) || (data === "unit")) || (data === "attachment")) || (data === "photo")) || (data === "signature")) || (data === "rating")) || (data === "table")) || (data === "group")) || (data === "note"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
const pattern34 = new RegExp("^[^\\r\\n]*$", "u");
function validate235(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 2000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
function validate240(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((((((((data === "as") || (data === "break")) || (data === "const")) || (data === "constructor")) || (data === "continue")) || (data === "else")) || (data === "false")) || (data === "for")) || (data === "function")) || (data === "hasOwnProperty")) || (data === "if")) || (data === "import")) || (data === "in")) || (data === "isPrototypeOf")) || (data === "let")) || (data === "loop")) || (data === "namespace")) || (data === "null")) || (data === "package")) || (data === "propertyIsEnumerable")) || (data === "prototype")) || (data === "return")) || (data === "toLocaleString")) || (data === "toString")) || (data === "true")) || (data === "valueOf")) || (data === "var")) || (data === "void")) || (data === "while"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(func2(data) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern11.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
function validate244(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "note"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate244.errors = vErrors;
return errors === 0;
}
const pattern42 = new RegExp("^[1-9][0-9]{0,3} (day|month|year)s?$", "u");
function validate252(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.keep === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keep"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "subject") || (key0 === "purpose")) || (key0 === "keep"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate55(data.subject, {instancePath:instancePath+"/subject"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate183(data.purpose, {instancePath:instancePath+"/purpose"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined){
let data2 = data.keep;
if(typeof data2 === "string"){
if(func2(data2) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maxLength",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern42.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
const wrapper0 = {validate: validate230};
function validate230(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "table") || (data0 === "group"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "fields"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "choice") || (data1 === "choices"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
let passing0 = null;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/then/oneOf/0/required",keyword:"required",params:{missingProperty: "options"}});
errors++;
}
}
var _valid2 = _errs12 === errors;
if(_valid2){
valid5 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.table === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/then/oneOf/1/required",keyword:"required",params:{missingProperty: "table"}});
errors++;
}
}
var _valid2 = _errs13 === errors;
if(_valid2 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("note" !== data.kind){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid3 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
}
var _valid3 = _errs18 === errors;
valid6 = _valid3;
}
if(!valid6){
}
const _errs20 = errors;
let valid8 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data3 === "string"){
if(!pattern32.test(data3)){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid4 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "base"}});
errors++;
}
}
var _valid4 = _errs24 === errors;
valid8 = _valid4;
}
if(!valid8){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
const _errs28 = errors;
let valid11 = false;
const _errs29 = errors;
if(!(validate231(data4, {instancePath:instancePath+"/kind"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid5 = _errs29 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs30 = errors;
if(typeof data4 === "string"){
if(!pattern33.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}});
errors++;
}
}
var _valid5 = _errs30 === errors;
valid11 = valid11 || _valid5;
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(func2(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate183(data.hint, {instancePath:instancePath+"/hint"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate235(data.requiredWhen, {instancePath:instancePath+"/requiredWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.showWhen !== undefined){
if(!(validate235(data.showWhen, {instancePath:instancePath+"/showWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.value !== undefined){
if(!(validate235(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.prefill !== undefined){
if(!(validate235(data.prefill, {instancePath:instancePath+"/prefill"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.fromCase !== undefined){
if(!(validate240(data.fromCase, {instancePath:instancePath+"/fromCase"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data14 = data.minLength;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data15 = data.maxLength;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.pattern !== undefined){
let data16 = data.pattern;
if(typeof data16 === "string"){
if(func2(data16) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.patternMessage !== undefined){
if(!(validate183(data.patternMessage, {instancePath:instancePath+"/patternMessage"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data18 = data.min;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema61.properties.min.type}});
errors++;
}
if(typeof data18 === "string"){
if(func2(data18) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.max !== undefined){
let data19 = data.max;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema61.properties.max.type}});
errors++;
}
if(typeof data19 === "string"){
if(func2(data19) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.scale !== undefined){
let data20 = data.scale;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 6 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate65(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data22 = data.options;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
if(Object.keys(data22).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data22){
const _errs58 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid12 = _errs58 === errors;
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data22){
if(!(validate244(data22[key2], {instancePath:instancePath+"/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.table !== undefined){
if(!(validate55(data.table, {instancePath:instancePath+"/table"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data25 = data.minItems;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxItems !== undefined){
let data26 = data.maxItems;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data26 < 1 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fields !== undefined){
let data27 = data.fields;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
if(Object.keys(data27).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data27){
const _errs69 = errors;
const _errs71 = errors;
const _errs72 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid15 = _errs72 === errors;
if(valid15){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid14 = _errs69 === errors;
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data27){
if(!(wrapper0.validate(data27[key4], {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.totals !== undefined){
let data29 = data.totals;
if(Array.isArray(data29)){
if(data29.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data29[i0], {instancePath:instancePath+"/totals/" + i0}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.accept !== undefined){
let data31 = data.accept;
if(Array.isArray(data31)){
if(data31.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data31.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(typeof data32 === "string"){
if(func2(data32) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(!pattern40.test(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/([a-z0-9.+-]+|\\*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxSize !== undefined){
let data33 = data.maxSize;
if(typeof data33 === "string"){
if(func2(data33) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern41.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(KB|MB)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outOf !== undefined){
let data35 = data.outOf;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 10 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data35 < 2 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.base !== undefined){
if(!(validate231(data.base, {instancePath:instancePath+"/base"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.personal !== undefined){
let data37 = data.personal;
const _errs89 = errors;
let valid21 = false;
let passing1 = null;
const _errs90 = errors;
if(false !== data37){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf/0/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
var _valid6 = _errs90 === errors;
if(_valid6){
valid21 = true;
passing1 = 0;
}
const _errs91 = errors;
if(!(validate252(data37, {instancePath:instancePath+"/personal"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid6 = _errs91 === errors;
if(_valid6 && valid21){
valid21 = false;
passing1 = [passing1, 1];
}
else {
if(_valid6){
valid21 = true;
passing1 = 1;
}
}
if(!valid21){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined){
let data38 = data.text;
if(typeof data38 === "string"){
if(func2(data38) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data38) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.patternMessage !== undefined){
if(data.pattern === undefined){
const err83 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "patternMessage",
    missingProperty: "pattern",
    depsCount: 1,
    deps: "pattern"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.minLength !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data39 = data.kind;
if(typeof data39 === "string"){
if(!pattern43.test(data39)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/minLength/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(text|multiline|phone|email|id-number|plate|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/minLength/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.maxLength !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data40 = data.kind;
if(typeof data40 === "string"){
if(!pattern43.test(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/maxLength/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(text|multiline|phone|email|id-number|plate|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/maxLength/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.pattern !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data41 = data.kind;
if(typeof data41 === "string"){
if(!pattern43.test(data41)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/pattern/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(text|multiline|phone|email|id-number|plate|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/pattern/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.min !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data42 = data.kind;
if(typeof data42 === "string"){
if(!pattern46.test(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/min/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(integer|decimal|money|date|time|date-time|rating|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/min/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.max !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data43 = data.kind;
if(typeof data43 === "string"){
if(!pattern46.test(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/max/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(integer|decimal|money|date|time|date-time|rating|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/max/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.scale !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data44 = data.kind;
if(typeof data44 === "string"){
if(!pattern48.test(data44)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/scale/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(decimal|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/scale/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.currency !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data45 = data.kind;
if(typeof data45 === "string"){
if(!pattern49.test(data45)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/currency/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(money|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/currency/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.options !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data46 = data.kind;
if(typeof data46 === "string"){
if(!pattern50.test(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/options/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(choice|choices|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/options/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.table !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data47 = data.kind;
if(typeof data47 === "string"){
if(!pattern50.test(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/table/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(choice|choices|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/table/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.minItems !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data48 = data.kind;
if(typeof data48 === "string"){
if(!pattern52.test(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/minItems/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(choices|attachment|photo|table|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/minItems/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.maxItems !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data49 = data.kind;
if(typeof data49 === "string"){
if(!pattern52.test(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/maxItems/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(choices|attachment|photo|table|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/maxItems/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.fields !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data50 = data.kind;
if(typeof data50 === "string"){
if(!pattern54.test(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/fields/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(table|group|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/fields/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.totals !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data51 = data.kind;
if(typeof data51 === "string"){
if(!pattern55.test(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/totals/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(table|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/totals/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.accept !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data52 = data.kind;
if(typeof data52 === "string"){
if(!pattern56.test(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/accept/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(attachment|photo|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/accept/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.maxSize !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data53 = data.kind;
if(typeof data53 === "string"){
if(!pattern56.test(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/maxSize/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(attachment|photo|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/maxSize/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.of !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data54 = data.kind;
if(typeof data54 === "string"){
if(!pattern58.test(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/of/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(person|position|department|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/of/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.outOf !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data55 = data.kind;
if(typeof data55 === "string"){
if(!pattern59.test(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/outOf/properties/kind/pattern",keyword:"pattern",params:{pattern: "^(rating|x-.+)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/outOf/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.base !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data56 = data.kind;
if(typeof data56 === "string"){
if(!pattern32.test(data56)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/base/properties/kind/pattern",keyword:"pattern",params:{pattern: "^x-"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/base/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.text !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("note" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/dependentSchemas/text/properties/kind/const",keyword:"const",params:{allowedValue: "note"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
function validate218(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.payload === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.trust === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trust"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate228(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
let data7 = data.payload;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data7){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs14 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate230(data7[key2], {instancePath:instancePath+"/payload/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate240(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.trust !== undefined){
let data10 = data.trust;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data10.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/required",keyword:"required",params:{missingProperty: "time"}});
errors++;
}
for(const key3 in data10){
if(!((key3 === "source") || (key3 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.source !== undefined){
if(!(validate55(data10.source, {instancePath:instancePath+"/trust/source"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data10.time !== undefined){
let data12 = data10.time;
if(!((data12 === "source") || (data12 === "record"))){
(vErrors ??= []).push({instancePath:instancePath+"/trust/time",schemaPath:"#/properties/trust/properties/time/enum",keyword:"enum",params:{allowedValues: schema57.properties.trust.properties.time.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.derived !== undefined){
let data13 = data.derived;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data13.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if(data13.every === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/required",keyword:"required",params:{missingProperty: "every"}});
errors++;
}
for(const key4 in data13){
if(!(((key4 === "from") || (key4 === "until")) || (key4 === "every"))){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.from !== undefined){
if(!(validate228(data13.from, {instancePath:instancePath+"/derived/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data13.until !== undefined){
if(!(validate228(data13.until, {instancePath:instancePath+"/derived/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data13.every !== undefined){
if(!(validate83(data13.every, {instancePath:instancePath+"/derived/every"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
const eventOverlay = validate262;
const schema67 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"type":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"payload":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/event.schema.json/field"}},"by":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"trust":{"type":"object","additionalProperties":false,"properties":{"source":{"$ref":"guicheng:///schemas/common.schema.json/id"},"time":{"enum":["source","record"]}}},"derived":{"type":"object","additionalProperties":false,"required":["from","until","every"],"properties":{"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"every":{"$ref":"guicheng:///schemas/common.schema.json/elapsed"}}},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
const schema68 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","maxLength":64,"anyOf":[{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},{"pattern":"^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"hint":{"$ref":"guicheng:///schemas/common.schema.json/text"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"showWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"readOnly":{"type":"boolean"},"value":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"prefill":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"fromCase":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"minLength":{"type":"integer","minimum":0,"maximum":100000},"maxLength":{"type":"integer","minimum":1,"maximum":100000},"pattern":{"type":"string","minLength":1,"maxLength":500},"patternMessage":{"$ref":"guicheng:///schemas/common.schema.json/text"},"min":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"max":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"scale":{"type":"integer","minimum":0,"maximum":6},"currency":{"$ref":"guicheng:///schemas/common.schema.json/currency"},"options":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/event.schema.json/option"}},"table":{"$ref":"guicheng:///schemas/common.schema.json/id"},"minItems":{"type":"integer","minimum":0,"maximum":1000},"maxItems":{"type":"integer","minimum":1,"maximum":1000},"fields":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/event.schema.json/field"}},"totals":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"}},"accept":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"string","maxLength":100,"pattern":"^[a-z]+/([a-z0-9.+-]+|\\*)$"}},"maxSize":{"type":"string","maxLength":8,"pattern":"^[1-9][0-9]{0,3}(KB|MB)$"},"of":{"$ref":"guicheng:///schemas/common.schema.json/id"},"outOf":{"type":"integer","minimum":2,"maximum":10},"base":{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},"personal":{"oneOf":[{"const":false},{"$ref":"guicheng:///schemas/form.schema.json/personal"}]},"text":{"type":"string","minLength":1,"maxLength":4000},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate281(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "note")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate281.errors = vErrors;
return errors === 0;
}
const wrapper1 = {validate: validate270};
function validate270(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate231(data0, {instancePath:instancePath+"/kind"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func2(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate183(data.hint, {instancePath:instancePath+"/hint"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate235(data.requiredWhen, {instancePath:instancePath+"/requiredWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.showWhen !== undefined){
if(!(validate235(data.showWhen, {instancePath:instancePath+"/showWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.value !== undefined){
if(!(validate235(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.prefill !== undefined){
if(!(validate235(data.prefill, {instancePath:instancePath+"/prefill"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.fromCase !== undefined){
if(!(validate240(data.fromCase, {instancePath:instancePath+"/fromCase"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.pattern !== undefined){
let data12 = data.pattern;
if(typeof data12 === "string"){
if(func2(data12) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.patternMessage !== undefined){
if(!(validate183(data.patternMessage, {instancePath:instancePath+"/patternMessage"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data14 = data.min;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema68.properties.min.type}});
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.max !== undefined){
let data15 = data.max;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema68.properties.max.type}});
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.scale !== undefined){
let data16 = data.scale;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 6 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate65(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data18 = data.options;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data18){
const _errs34 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid2 = _errs34 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data18){
if(!(validate281(data18[key2], {instancePath:instancePath+"/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.table !== undefined){
if(!(validate55(data.table, {instancePath:instancePath+"/table"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data21 = data.minItems;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxItems !== undefined){
let data22 = data.maxItems;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fields !== undefined){
let data23 = data.fields;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key3 in data23){
const _errs45 = errors;
const _errs47 = errors;
const _errs48 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid5 = _errs48 === errors;
if(valid5){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid4 = _errs45 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data23){
if(!(wrapper1.validate(data23[key4], {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.totals !== undefined){
let data25 = data.totals;
if(Array.isArray(data25)){
if(data25.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data25[i0], {instancePath:instancePath+"/totals/" + i0}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.accept !== undefined){
let data27 = data.accept;
if(Array.isArray(data27)){
if(data27.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data27.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(func2(data28) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(!pattern40.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/([a-z0-9.+-]+|\\*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxSize !== undefined){
let data29 = data.maxSize;
if(typeof data29 === "string"){
if(func2(data29) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern41.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(KB|MB)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outOf !== undefined){
let data31 = data.outOf;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 10 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data31 < 2 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.base !== undefined){
if(!(validate231(data.base, {instancePath:instancePath+"/base"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.personal !== undefined){
let data33 = data.personal;
const _errs65 = errors;
let valid11 = false;
let passing0 = null;
const _errs66 = errors;
if(false !== data33){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf/0/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
var _valid1 = _errs66 === errors;
if(_valid1){
valid11 = true;
passing0 = 0;
}
const _errs67 = errors;
if(!(validate252(data33, {instancePath:instancePath+"/personal"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid1 = _errs67 === errors;
if(_valid1 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined){
let data34 = data.text;
if(typeof data34 === "string"){
if(func2(data34) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
function validate262(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate228(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
let data7 = data.payload;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data7){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs14 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate270(data7[key2], {instancePath:instancePath+"/payload/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate240(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.trust !== undefined){
let data10 = data.trust;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((key3 === "source") || (key3 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.source !== undefined){
if(!(validate55(data10.source, {instancePath:instancePath+"/trust/source"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data10.time !== undefined){
let data12 = data10.time;
if(!((data12 === "source") || (data12 === "record"))){
(vErrors ??= []).push({instancePath:instancePath+"/trust/time",schemaPath:"#/properties/trust/properties/time/enum",keyword:"enum",params:{allowedValues: schema67.properties.trust.properties.time.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.derived !== undefined){
let data13 = data.derived;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data13.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if(data13.every === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/required",keyword:"required",params:{missingProperty: "every"}});
errors++;
}
for(const key4 in data13){
if(!(((key4 === "from") || (key4 === "until")) || (key4 === "every"))){
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.from !== undefined){
if(!(validate228(data13.from, {instancePath:instancePath+"/derived/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data13.until !== undefined){
if(!(validate228(data13.until, {instancePath:instancePath+"/derived/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data13.every !== undefined){
if(!(validate83(data13.every, {instancePath:instancePath+"/derived/every"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
const tableDefinition = validate303;
const schema70 = {"type":"object","additionalProperties":false,"required":["id","title","key","columns"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"key":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"columns":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/field"}},"rows":{"type":"object","maxProperties":5000,"propertyNames":{"minLength":1,"maxLength":128,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"additionalProperties":{"$ref":"guicheng:///schemas/common.schema.json/formValues"}},"source":{"enum":["pack","host"]}}};
const schema72 = {"type":["string","number","boolean","array","object"]};
function validate313(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}});
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
function validate312(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((((((((((((((((((((key0 === "as") || (key0 === "break")) || (key0 === "const")) || (key0 === "constructor")) || (key0 === "continue")) || (key0 === "else")) || (key0 === "false")) || (key0 === "for")) || (key0 === "function")) || (key0 === "hasOwnProperty")) || (key0 === "if")) || (key0 === "import")) || (key0 === "in")) || (key0 === "isPrototypeOf")) || (key0 === "let")) || (key0 === "loop")) || (key0 === "namespace")) || (key0 === "null")) || (key0 === "package")) || (key0 === "propertyIsEnumerable")) || (key0 === "prototype")) || (key0 === "return")) || (key0 === "toLocaleString")) || (key0 === "toString")) || (key0 === "true")) || (key0 === "valueOf")) || (key0 === "var")) || (key0 === "void")) || (key0 === "while"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},propertyName:key0});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern11.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate313(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
const pattern70 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
function validate303(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.key === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.columns === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate240(data.key, {instancePath:instancePath+"/key"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data7 = data.columns;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
if(Object.keys(data7).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data7){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs14 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate230(data7[key2], {instancePath:instancePath+"/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rows !== undefined){
let data9 = data.rows;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 5000){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxProperties",keyword:"maxProperties",params:{limit: 5000}});
errors++;
}
for(const key3 in data9){
const _errs19 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key3});
errors++;
}
if(func2(key3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key3});
errors++;
}
if(!pattern70.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},propertyName:key3});
errors++;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data9){
if(!(validate312(data9[key4], {instancePath:instancePath+"/rows/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.source !== undefined){
let data11 = data.source;
if(!((data11 === "pack") || (data11 === "host"))){
(vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema70.properties.source.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
const tableOverlay = validate316;
const schema73 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"key":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"columns":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/table.schema.json/field"}},"rows":{"type":"object","maxProperties":5000,"propertyNames":{"minLength":1,"maxLength":128,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/table.schema.json/formValues"}},"source":{"enum":["pack","host"]},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
const schema74 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","maxLength":64,"anyOf":[{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},{"pattern":"^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"hint":{"$ref":"guicheng:///schemas/common.schema.json/text"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"showWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"readOnly":{"type":"boolean"},"value":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"prefill":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"fromCase":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"minLength":{"type":"integer","minimum":0,"maximum":100000},"maxLength":{"type":"integer","minimum":1,"maximum":100000},"pattern":{"type":"string","minLength":1,"maxLength":500},"patternMessage":{"$ref":"guicheng:///schemas/common.schema.json/text"},"min":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"max":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"scale":{"type":"integer","minimum":0,"maximum":6},"currency":{"$ref":"guicheng:///schemas/common.schema.json/currency"},"options":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/table.schema.json/option"}},"table":{"$ref":"guicheng:///schemas/common.schema.json/id"},"minItems":{"type":"integer","minimum":0,"maximum":1000},"maxItems":{"type":"integer","minimum":1,"maximum":1000},"fields":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/table.schema.json/field"}},"totals":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"}},"accept":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"string","maxLength":100,"pattern":"^[a-z]+/([a-z0-9.+-]+|\\*)$"}},"maxSize":{"type":"string","maxLength":8,"pattern":"^[1-9][0-9]{0,3}(KB|MB)$"},"of":{"$ref":"guicheng:///schemas/common.schema.json/id"},"outOf":{"type":"integer","minimum":2,"maximum":10},"base":{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},"personal":{"oneOf":[{"const":false},{"$ref":"guicheng:///schemas/form.schema.json/personal"}]},"text":{"type":"string","minLength":1,"maxLength":4000},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate335(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "note")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate335.errors = vErrors;
return errors === 0;
}
const wrapper2 = {validate: validate324};
function validate324(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema74.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate231(data0, {instancePath:instancePath+"/kind"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func2(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate183(data.hint, {instancePath:instancePath+"/hint"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate235(data.requiredWhen, {instancePath:instancePath+"/requiredWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.showWhen !== undefined){
if(!(validate235(data.showWhen, {instancePath:instancePath+"/showWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.value !== undefined){
if(!(validate235(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.prefill !== undefined){
if(!(validate235(data.prefill, {instancePath:instancePath+"/prefill"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.fromCase !== undefined){
if(!(validate240(data.fromCase, {instancePath:instancePath+"/fromCase"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.pattern !== undefined){
let data12 = data.pattern;
if(typeof data12 === "string"){
if(func2(data12) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.patternMessage !== undefined){
if(!(validate183(data.patternMessage, {instancePath:instancePath+"/patternMessage"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data14 = data.min;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema74.properties.min.type}});
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.max !== undefined){
let data15 = data.max;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema74.properties.max.type}});
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.scale !== undefined){
let data16 = data.scale;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 6 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate65(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data18 = data.options;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data18){
const _errs34 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid2 = _errs34 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data18){
if(!(validate335(data18[key2], {instancePath:instancePath+"/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.table !== undefined){
if(!(validate55(data.table, {instancePath:instancePath+"/table"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data21 = data.minItems;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxItems !== undefined){
let data22 = data.maxItems;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fields !== undefined){
let data23 = data.fields;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key3 in data23){
const _errs45 = errors;
const _errs47 = errors;
const _errs48 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid5 = _errs48 === errors;
if(valid5){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid4 = _errs45 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data23){
if(!(wrapper2.validate(data23[key4], {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.totals !== undefined){
let data25 = data.totals;
if(Array.isArray(data25)){
if(data25.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data25[i0], {instancePath:instancePath+"/totals/" + i0}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.accept !== undefined){
let data27 = data.accept;
if(Array.isArray(data27)){
if(data27.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data27.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(func2(data28) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(!pattern40.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/([a-z0-9.+-]+|\\*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxSize !== undefined){
let data29 = data.maxSize;
if(typeof data29 === "string"){
if(func2(data29) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern41.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(KB|MB)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outOf !== undefined){
let data31 = data.outOf;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 10 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data31 < 2 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.base !== undefined){
if(!(validate231(data.base, {instancePath:instancePath+"/base"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.personal !== undefined){
let data33 = data.personal;
const _errs65 = errors;
let valid11 = false;
let passing0 = null;
const _errs66 = errors;
if(false !== data33){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf/0/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
var _valid1 = _errs66 === errors;
if(_valid1){
valid11 = true;
passing0 = 0;
}
const _errs67 = errors;
if(!(validate252(data33, {instancePath:instancePath+"/personal"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid1 = _errs67 === errors;
if(_valid1 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined){
let data34 = data.text;
if(typeof data34 === "string"){
if(func2(data34) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
function validate351(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((((((((((((((((((((key0 === "as") || (key0 === "break")) || (key0 === "const")) || (key0 === "constructor")) || (key0 === "continue")) || (key0 === "else")) || (key0 === "false")) || (key0 === "for")) || (key0 === "function")) || (key0 === "hasOwnProperty")) || (key0 === "if")) || (key0 === "import")) || (key0 === "in")) || (key0 === "isPrototypeOf")) || (key0 === "let")) || (key0 === "loop")) || (key0 === "namespace")) || (key0 === "null")) || (key0 === "package")) || (key0 === "propertyIsEnumerable")) || (key0 === "prototype")) || (key0 === "return")) || (key0 === "toLocaleString")) || (key0 === "toString")) || (key0 === "true")) || (key0 === "valueOf")) || (key0 === "var")) || (key0 === "void")) || (key0 === "while"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},propertyName:key0});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern11.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(((key1 === "remove") || (key1 === "after")) || (key1 === "before"))){
if(!(validate313(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}
function validate316(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate240(data.key, {instancePath:instancePath+"/key"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data7 = data.columns;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key1 in data7){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs14 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate324(data7[key2], {instancePath:instancePath+"/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rows !== undefined){
let data9 = data.rows;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 5000){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxProperties",keyword:"maxProperties",params:{limit: 5000}});
errors++;
}
for(const key3 in data9){
const _errs19 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key3});
errors++;
}
if(func2(key3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key3});
errors++;
}
if(!pattern70.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},propertyName:key3});
errors++;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data9){
if(!(validate351(data9[key4], {instancePath:instancePath+"/rows/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.source !== undefined){
let data11 = data.source;
if(!((data11 === "pack") || (data11 === "host"))){
(vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema73.properties.source.enum}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
const calendarDefinition = validate358;
const schema77 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"timeZone":{"$ref":"guicheng:///schemas/common.schema.json/timeZone"},"base":{"$ref":"guicheng:///schemas/common.schema.json/id"},"week":{"type":"object","additionalProperties":false,"properties":{"mon":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"tue":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"wed":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"thu":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"fri":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"sat":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"sun":{"$ref":"guicheng:///schemas/common.schema.json/intervals"}}},"workweek":{"type":"array","minItems":1,"maxItems":7,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/calendar.schema.json/holiday"}},"makeUpWorkdays":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/calendar.schema.json/makeUpWorkday"}},"specialHours":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/calendar.schema.json/specialHours"}},"onHoliday":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"onMakeUpWorkday":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"validThrough":{"$ref":"guicheng:///schemas/common.schema.json/date"}}};
const pattern82 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate368(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 11){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 11}});
errors++;
}
if(!pattern82.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}
function validate367(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 24){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 24}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate368(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}
function validate377(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "from")) || (key0 === "to")) || (key0 === "open"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate367(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
function validate383(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.on === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "on")) || (key0 === "open"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate57(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate367(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}
function validate388(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.open === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "from")) || (key0 === "to")) || (key0 === "open"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate367(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}
function validate358(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema77.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate63(data.timeZone, {instancePath:instancePath+"/timeZone"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
if(!(validate55(data.base, {instancePath:instancePath+"/base"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.week !== undefined){
let data8 = data.week;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((((((key1 === "mon") || (key1 === "tue")) || (key1 === "wed")) || (key1 === "thu")) || (key1 === "fri")) || (key1 === "sat")) || (key1 === "sun"))){
(vErrors ??= []).push({instancePath:instancePath+"/week",schemaPath:"#/properties/week/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.mon !== undefined){
if(!(validate367(data8.mon, {instancePath:instancePath+"/week/mon"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.tue !== undefined){
if(!(validate367(data8.tue, {instancePath:instancePath+"/week/tue"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.wed !== undefined){
if(!(validate367(data8.wed, {instancePath:instancePath+"/week/wed"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.thu !== undefined){
if(!(validate367(data8.thu, {instancePath:instancePath+"/week/thu"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.fri !== undefined){
if(!(validate367(data8.fri, {instancePath:instancePath+"/week/fri"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.sat !== undefined){
if(!(validate367(data8.sat, {instancePath:instancePath+"/week/sat"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.sun !== undefined){
if(!(validate367(data8.sun, {instancePath:instancePath+"/week/sun"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/week",schemaPath:"#/properties/week/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.workweek !== undefined){
let data16 = data.workweek;
if(Array.isArray(data16)){
if(data16.length > 7){
(vErrors ??= []).push({instancePath:instancePath+"/workweek",schemaPath:"#/properties/workweek/maxItems",keyword:"maxItems",params:{limit: 7}});
errors++;
}
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workweek",schemaPath:"#/properties/workweek/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(!(((((((data17 === "mon") || (data17 === "tue")) || (data17 === "wed")) || (data17 === "thu")) || (data17 === "fri")) || (data17 === "sat")) || (data17 === "sun"))){
(vErrors ??= []).push({instancePath:instancePath+"/workweek/" + i0,schemaPath:"#/properties/workweek/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.workweek.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workweek",schemaPath:"#/properties/workweek/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holidays !== undefined){
let data18 = data.holidays;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key2 in data18){
const _errs25 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2});
errors++;
}
if(!pattern38.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid4 = _errs25 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data18){
if(!(validate377(data18[key3], {instancePath:instancePath+"/holidays/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.makeUpWorkdays !== undefined){
let data20 = data.makeUpWorkdays;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key4 in data20){
const _errs31 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key4});
errors++;
}
if(!pattern38.test(key4)){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4});
errors++;
}
var valid6 = _errs31 === errors;
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames",keyword:"propertyNames",params:{propertyName: key4}});
errors++;
}
}
for(const key5 in data20){
if(!(validate383(data20[key5], {instancePath:instancePath+"/makeUpWorkdays/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.specialHours !== undefined){
let data22 = data.specialHours;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key6 in data22){
const _errs37 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key6});
errors++;
}
if(!pattern38.test(key6)){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key6});
errors++;
}
var valid8 = _errs37 === errors;
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data22){
if(!(validate388(data22[key7], {instancePath:instancePath+"/specialHours/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.onHoliday !== undefined){
if(!(validate367(data.onHoliday, {instancePath:instancePath+"/onHoliday"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.onMakeUpWorkday !== undefined){
if(!(validate367(data.onMakeUpWorkday, {instancePath:instancePath+"/onMakeUpWorkday"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.validThrough !== undefined){
if(!(validate57(data.validThrough, {instancePath:instancePath+"/validThrough"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}
const calendarOverlay = validate397;
const schema83 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"timeZone":{"$ref":"guicheng:///schemas/common.schema.json/timeZone"},"base":{"$ref":"guicheng:///schemas/common.schema.json/id"},"week":{"type":"object","additionalProperties":false,"properties":{"mon":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"tue":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"wed":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"thu":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"fri":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"sat":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"sun":{"$ref":"guicheng:///schemas/common.schema.json/intervals"}}},"workweek":{"type":"array","minItems":1,"maxItems":7,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/calendar.schema.json/holiday"}},"makeUpWorkdays":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/calendar.schema.json/makeUpWorkday"}},"specialHours":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/calendar.schema.json/specialHours"}},"onHoliday":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"onMakeUpWorkday":{"$ref":"guicheng:///schemas/common.schema.json/intervals"},"validThrough":{"$ref":"guicheng:///schemas/common.schema.json/date"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
function validate413(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "from")) || (key0 === "to")) || (key0 === "open")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate367(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}
function validate422(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "on")) || (key0 === "open")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate57(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate367(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}
function validate430(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "from")) || (key0 === "to")) || (key0 === "open")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate367(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}
function validate397(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate63(data.timeZone, {instancePath:instancePath+"/timeZone"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
if(!(validate55(data.base, {instancePath:instancePath+"/base"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.week !== undefined){
let data8 = data.week;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((((((key1 === "mon") || (key1 === "tue")) || (key1 === "wed")) || (key1 === "thu")) || (key1 === "fri")) || (key1 === "sat")) || (key1 === "sun"))){
(vErrors ??= []).push({instancePath:instancePath+"/week",schemaPath:"#/properties/week/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.mon !== undefined){
if(!(validate367(data8.mon, {instancePath:instancePath+"/week/mon"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.tue !== undefined){
if(!(validate367(data8.tue, {instancePath:instancePath+"/week/tue"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.wed !== undefined){
if(!(validate367(data8.wed, {instancePath:instancePath+"/week/wed"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.thu !== undefined){
if(!(validate367(data8.thu, {instancePath:instancePath+"/week/thu"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.fri !== undefined){
if(!(validate367(data8.fri, {instancePath:instancePath+"/week/fri"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.sat !== undefined){
if(!(validate367(data8.sat, {instancePath:instancePath+"/week/sat"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data8.sun !== undefined){
if(!(validate367(data8.sun, {instancePath:instancePath+"/week/sun"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/week",schemaPath:"#/properties/week/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.workweek !== undefined){
let data16 = data.workweek;
if(Array.isArray(data16)){
if(data16.length > 7){
(vErrors ??= []).push({instancePath:instancePath+"/workweek",schemaPath:"#/properties/workweek/maxItems",keyword:"maxItems",params:{limit: 7}});
errors++;
}
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workweek",schemaPath:"#/properties/workweek/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(!(((((((data17 === "mon") || (data17 === "tue")) || (data17 === "wed")) || (data17 === "thu")) || (data17 === "fri")) || (data17 === "sat")) || (data17 === "sun"))){
(vErrors ??= []).push({instancePath:instancePath+"/workweek/" + i0,schemaPath:"#/properties/workweek/items/enum",keyword:"enum",params:{allowedValues: schema83.properties.workweek.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workweek",schemaPath:"#/properties/workweek/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holidays !== undefined){
let data18 = data.holidays;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key2 in data18){
const _errs25 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2});
errors++;
}
if(!pattern38.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid4 = _errs25 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data18){
if(!(validate413(data18[key3], {instancePath:instancePath+"/holidays/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.makeUpWorkdays !== undefined){
let data20 = data.makeUpWorkdays;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key4 in data20){
const _errs31 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key4});
errors++;
}
if(!pattern38.test(key4)){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4});
errors++;
}
var valid6 = _errs31 === errors;
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/propertyNames",keyword:"propertyNames",params:{propertyName: key4}});
errors++;
}
}
for(const key5 in data20){
if(!(validate422(data20[key5], {instancePath:instancePath+"/makeUpWorkdays/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/makeUpWorkdays",schemaPath:"#/properties/makeUpWorkdays/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.specialHours !== undefined){
let data22 = data.specialHours;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/maxProperties",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
for(const key6 in data22){
const _errs37 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key6});
errors++;
}
if(!pattern38.test(key6)){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key6});
errors++;
}
var valid8 = _errs37 === errors;
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data22){
if(!(validate430(data22[key7], {instancePath:instancePath+"/specialHours/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/specialHours",schemaPath:"#/properties/specialHours/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.onHoliday !== undefined){
if(!(validate367(data.onHoliday, {instancePath:instancePath+"/onHoliday"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.onMakeUpWorkday !== undefined){
if(!(validate367(data.onMakeUpWorkday, {instancePath:instancePath+"/onMakeUpWorkday"}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.validThrough !== undefined){
if(!(validate57(data.validThrough, {instancePath:instancePath+"/validThrough"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}
const formDefinition = validate443;
const schema87 = {"type":"object","additionalProperties":false,"required":["id","title","fields","layout"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"number":{"type":"string","maxLength":64,"pattern":"^([^{}]|\\{(year|month|day|sequence)\\})+$"},"fields":{"type":"object","minProperties":1,"maxProperties":2000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/field"}},"rules":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/rule"}},"layout":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/form.schema.json/section"}},"print":{"$ref":"guicheng:///schemas/common.schema.json/id"}}};
const pattern92 = new RegExp("^[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*$", "u");
function validate454(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(!pattern92.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate454.errors = vErrors;
return errors === 0;
}
function validate451(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "check") || (key0 === "when")) || (key0 === "at")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.check !== undefined){
if(!(validate235(data.check, {instancePath:instancePath+"/check"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate454(data.at, {instancePath:instancePath+"/at"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate183(data.message, {instancePath:instancePath+"/message"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}
function validate463(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern38.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}
function validate458(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.rows === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "note")) || (key0 === "rows")) || (key0 === "showWhen")) || (key0 === "step"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
if(data2.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/maxItems",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate240(data3[i1], {instancePath:instancePath+"/rows/" + i0+"/" + i1}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.showWhen !== undefined){
if(!(validate235(data.showWhen, {instancePath:instancePath+"/showWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate463(data.step, {instancePath:instancePath+"/step"}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}
const pattern89 = new RegExp("^([^{}]|\\{(year|month|day|sequence)\\})+$", "u");
function validate443(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"}});
errors++;
}
if(data.layout === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layout"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema87.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data6 = data.number;
if(typeof data6 === "string"){
if(func2(data6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern89.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^([^{}]|\\{(year|month|day|sequence)\\})+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fields !== undefined){
let data7 = data.fields;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
if(Object.keys(data7).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data7){
const _errs12 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs15 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs12 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate230(data7[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rules !== undefined){
let data9 = data.rules;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key3 in data9){
const _errs20 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern38.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid4 = _errs20 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data9){
if(!(validate451(data9[key4], {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.layout !== undefined){
let data11 = data.layout;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
if(Object.keys(data11).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data11){
const _errs26 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern38.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid6 = _errs26 === errors;
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data11){
if(!(validate458(data11[key6], {instancePath:instancePath+"/layout/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.print !== undefined){
if(!(validate55(data.print, {instancePath:instancePath+"/print"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}
const formOverlay = validate467;
const schema92 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"number":{"type":"string","maxLength":64,"pattern":"^([^{}]|\\{(year|month|day|sequence)\\})+$"},"fields":{"type":"object","maxProperties":2000,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/form.schema.json/field"}},"rules":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/form.schema.json/rule"}},"layout":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/form.schema.json/section"}},"print":{"$ref":"guicheng:///schemas/common.schema.json/id"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
const schema93 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","maxLength":64,"anyOf":[{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},{"pattern":"^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"hint":{"$ref":"guicheng:///schemas/common.schema.json/text"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"showWhen":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"readOnly":{"type":"boolean"},"value":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"prefill":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"fromCase":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"minLength":{"type":"integer","minimum":0,"maximum":100000},"maxLength":{"type":"integer","minimum":1,"maximum":100000},"pattern":{"type":"string","minLength":1,"maxLength":500},"patternMessage":{"$ref":"guicheng:///schemas/common.schema.json/text"},"min":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"max":{"type":["number","string"],"maxLength":35,"pattern":"^-?[0-9][0-9TZ:.+-]*$"},"scale":{"type":"integer","minimum":0,"maximum":6},"currency":{"$ref":"guicheng:///schemas/common.schema.json/currency"},"options":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/form.schema.json/option"}},"table":{"$ref":"guicheng:///schemas/common.schema.json/id"},"minItems":{"type":"integer","minimum":0,"maximum":1000},"maxItems":{"type":"integer","minimum":1,"maximum":1000},"fields":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/form.schema.json/field"}},"totals":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"}},"accept":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"string","maxLength":100,"pattern":"^[a-z]+/([a-z0-9.+-]+|\\*)$"}},"maxSize":{"type":"string","maxLength":8,"pattern":"^[1-9][0-9]{0,3}(KB|MB)$"},"of":{"$ref":"guicheng:///schemas/common.schema.json/id"},"outOf":{"type":"integer","minimum":2,"maximum":10},"base":{"$ref":"guicheng:///schemas/form.schema.json/fieldKind"},"personal":{"oneOf":[{"const":false},{"$ref":"guicheng:///schemas/form.schema.json/personal"}]},"text":{"type":"string","minLength":1,"maxLength":4000},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate485(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 200){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "note")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate485.errors = vErrors;
return errors === 0;
}
const wrapper3 = {validate: validate474};
function validate474(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate231(data0, {instancePath:instancePath+"/kind"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^x-[a-z][a-z0-9]*(-[a-z0-9]+)+$"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func2(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate183(data.hint, {instancePath:instancePath+"/hint"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate235(data.requiredWhen, {instancePath:instancePath+"/requiredWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.showWhen !== undefined){
if(!(validate235(data.showWhen, {instancePath:instancePath+"/showWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.value !== undefined){
if(!(validate235(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.prefill !== undefined){
if(!(validate235(data.prefill, {instancePath:instancePath+"/prefill"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.fromCase !== undefined){
if(!(validate240(data.fromCase, {instancePath:instancePath+"/fromCase"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data10 = data.minLength;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data11 = data.maxLength;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.pattern !== undefined){
let data12 = data.pattern;
if(typeof data12 === "string"){
if(func2(data12) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.patternMessage !== undefined){
if(!(validate183(data.patternMessage, {instancePath:instancePath+"/patternMessage"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data14 = data.min;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema93.properties.min.type}});
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.max !== undefined){
let data15 = data.max;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema93.properties.max.type}});
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern36.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^-?[0-9][0-9TZ:.+-]*$"}});
errors++;
}
}
}
if(data.scale !== undefined){
let data16 = data.scale;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 6 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate65(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data18 = data.options;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data18){
const _errs34 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid2 = _errs34 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data18){
if(!(validate485(data18[key2], {instancePath:instancePath+"/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.table !== undefined){
if(!(validate55(data.table, {instancePath:instancePath+"/table"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data21 = data.minItems;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxItems !== undefined){
let data22 = data.maxItems;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fields !== undefined){
let data23 = data.fields;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key3 in data23){
const _errs45 = errors;
const _errs47 = errors;
const _errs48 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid5 = _errs48 === errors;
if(valid5){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid4 = _errs45 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data23){
if(!(wrapper3.validate(data23[key4], {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.totals !== undefined){
let data25 = data.totals;
if(Array.isArray(data25)){
if(data25.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate240(data25[i0], {instancePath:instancePath+"/totals/" + i0}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.accept !== undefined){
let data27 = data.accept;
if(Array.isArray(data27)){
if(data27.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/maxItems",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data27.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(func2(data28) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(!pattern40.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/([a-z0-9.+-]+|\\*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxSize !== undefined){
let data29 = data.maxSize;
if(typeof data29 === "string"){
if(func2(data29) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern41.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}(KB|MB)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outOf !== undefined){
let data31 = data.outOf;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 10 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data31 < 2 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/outOf",schemaPath:"#/properties/outOf/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.base !== undefined){
if(!(validate231(data.base, {instancePath:instancePath+"/base"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.personal !== undefined){
let data33 = data.personal;
const _errs65 = errors;
let valid11 = false;
let passing0 = null;
const _errs66 = errors;
if(false !== data33){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf/0/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
var _valid1 = _errs66 === errors;
if(_valid1){
valid11 = true;
passing0 = 0;
}
const _errs67 = errors;
if(!(validate252(data33, {instancePath:instancePath+"/personal"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid1 = _errs67 === errors;
if(_valid1 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined){
let data34 = data.text;
if(typeof data34 === "string"){
if(func2(data34) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}
function validate501(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "check") || (key0 === "when")) || (key0 === "at")) || (key0 === "message")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.check !== undefined){
if(!(validate235(data.check, {instancePath:instancePath+"/check"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate454(data.at, {instancePath:instancePath+"/at"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate183(data.message, {instancePath:instancePath+"/message"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}
function validate510(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "note")) || (key0 === "rows")) || (key0 === "showWhen")) || (key0 === "step")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
if(data2.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/maxItems",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate240(data3[i1], {instancePath:instancePath+"/rows/" + i0+"/" + i1}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.showWhen !== undefined){
if(!(validate235(data.showWhen, {instancePath:instancePath+"/showWhen"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate463(data.step, {instancePath:instancePath+"/step"}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate510.errors = vErrors;
return errors === 0;
}
function validate467(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data6 = data.number;
if(typeof data6 === "string"){
if(func2(data6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern89.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^([^{}]|\\{(year|month|day|sequence)\\})+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fields !== undefined){
let data7 = data.fields;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
for(const key1 in data7){
const _errs12 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs15 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs12 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate474(data7[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rules !== undefined){
let data9 = data.rules;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key3 in data9){
const _errs20 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern38.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid4 = _errs20 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data9){
if(!(validate501(data9[key4], {instancePath:instancePath+"/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.layout !== undefined){
let data11 = data.layout;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key5 in data11){
const _errs26 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern38.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid6 = _errs26 === errors;
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data11){
if(!(validate510(data11[key6], {instancePath:instancePath+"/layout/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.print !== undefined){
if(!(validate55(data.print, {instancePath:instancePath+"/print"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}
const approvalDefinition = validate522;
const schema97 = {"type":"object","additionalProperties":false,"required":["id","title","form","requester","blocks"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"requester":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"repeated":{"enum":["ask-again","first","last","consecutive"]},"separate":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/approval.schema.json/separateSet"}},"deputies":{"enum":["allowed","forbidden"]},"withdraw":{"enum":["never","before-first-vote","until-decided"]},"revoke":{"type":"object","additionalProperties":false,"required":["within","who"],"properties":{"within":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/common.schema.json/id"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}},"urge":{"type":"object","additionalProperties":false,"required":["every","atMost"],"properties":{"every":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/common.schema.json/id"},"atMost":{"type":"integer","minimum":1,"maximum":100}}},"blocks":{"$ref":"guicheng:///schemas/approval.schema.json/blocks"}}};
const schema99 = {"type":"object","additionalProperties":false,"minProperties":1,"dependentSchemas":{"order":{"required":["superiorsUpTo"]}},"if":{"required":["order"]},"then":{"maxProperties":2},"else":{"maxProperties":1},"properties":{"person":{"type":"string","minLength":1,"maxLength":128},"position":{"$ref":"guicheng:///schemas/common.schema.json/id"},"headOf":{"$ref":"guicheng:///schemas/common.schema.json/id"},"headOfRequester":{"const":true},"superior":{"type":"integer","minimum":1,"maximum":10},"superiorsUpTo":{"$ref":"guicheng:///schemas/common.schema.json/id"},"order":{"enum":["bottom-up","top-down"]},"field":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"requester":{"const":true},"requesterChooses":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"guicheng:///schemas/common.schema.json/id"},"atLeast":{"type":"integer","minimum":1,"maximum":50},"atMost":{"type":"integer","minimum":1,"maximum":50}}},"previousChooses":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"guicheng:///schemas/common.schema.json/id"},"atLeast":{"type":"integer","minimum":1,"maximum":50},"atMost":{"type":"integer","minimum":1,"maximum":50}}},"expression":{"$ref":"guicheng:///schemas/common.schema.json/cel"}}};
function validate531(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order === undefined) && (missing0 = "order")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
(vErrors ??= []).push({instancePath,schemaPath:"#/then/maxProperties",keyword:"maxProperties",params:{limit: 2}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/else/maxProperties",keyword:"maxProperties",params:{limit: 1}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(func2(data0) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/person",schemaPath:"#/properties/person/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/person",schemaPath:"#/properties/person/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.position !== undefined){
if(!(validate55(data.position, {instancePath:instancePath+"/position"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.headOf !== undefined){
if(!(validate55(data.headOf, {instancePath:instancePath+"/headOf"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.headOfRequester !== undefined){
if(true !== data.headOfRequester){
(vErrors ??= []).push({instancePath:instancePath+"/headOfRequester",schemaPath:"#/properties/headOfRequester/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.superior !== undefined){
let data4 = data.superior;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/superior",schemaPath:"#/properties/superior/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/superior",schemaPath:"#/properties/superior/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/superior",schemaPath:"#/properties/superior/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.superiorsUpTo !== undefined){
if(!(validate55(data.superiorsUpTo, {instancePath:instancePath+"/superiorsUpTo"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data6 = data.order;
if(!((data6 === "bottom-up") || (data6 === "top-down"))){
(vErrors ??= []).push({instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema99.properties.order.enum}});
errors++;
}
}
if(data.field !== undefined){
if(!(validate454(data.field, {instancePath:instancePath+"/field"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(true !== data.requester){
(vErrors ??= []).push({instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.requesterChooses !== undefined){
let data9 = data.requesterChooses;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses",schemaPath:"#/properties/requesterChooses/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "from") || (key1 === "atLeast")) || (key1 === "atMost"))){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses",schemaPath:"#/properties/requesterChooses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.from !== undefined){
if(!(validate55(data9.from, {instancePath:instancePath+"/requesterChooses/from"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data9.atLeast !== undefined){
let data11 = data9.atLeast;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses/atLeast",schemaPath:"#/properties/requesterChooses/properties/atLeast/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 50 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses/atLeast",schemaPath:"#/properties/requesterChooses/properties/atLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses/atLeast",schemaPath:"#/properties/requesterChooses/properties/atLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data9.atMost !== undefined){
let data12 = data9.atMost;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses/atMost",schemaPath:"#/properties/requesterChooses/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 50 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses/atMost",schemaPath:"#/properties/requesterChooses/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses/atMost",schemaPath:"#/properties/requesterChooses/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requesterChooses",schemaPath:"#/properties/requesterChooses/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.previousChooses !== undefined){
let data13 = data.previousChooses;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses",schemaPath:"#/properties/previousChooses/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key2 in data13){
if(!(((key2 === "from") || (key2 === "atLeast")) || (key2 === "atMost"))){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses",schemaPath:"#/properties/previousChooses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.from !== undefined){
if(!(validate55(data13.from, {instancePath:instancePath+"/previousChooses/from"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.atLeast !== undefined){
let data15 = data13.atLeast;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses/atLeast",schemaPath:"#/properties/previousChooses/properties/atLeast/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 50 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses/atLeast",schemaPath:"#/properties/previousChooses/properties/atLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses/atLeast",schemaPath:"#/properties/previousChooses/properties/atLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data13.atMost !== undefined){
let data16 = data13.atMost;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses/atMost",schemaPath:"#/properties/previousChooses/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 50 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses/atMost",schemaPath:"#/properties/previousChooses/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses/atMost",schemaPath:"#/properties/previousChooses/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/previousChooses",schemaPath:"#/properties/previousChooses/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.expression !== undefined){
if(!(validate235(data.expression, {instancePath:instancePath+"/expression"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.superiorsUpTo === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/order/required",keyword:"required",params:{missingProperty: "superiorsUpTo"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
function validate530(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate531(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}
function validate541(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "blocks") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.blocks !== undefined){
let data0 = data.blocks;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data0[i0], {instancePath:instancePath+"/blocks/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}
const pattern107 = new RegExp("^([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s|[1-9][0-9]{0,3} (day|workday)s?)$", "u");
function validate545(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern107.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s|[1-9][0-9]{0,3} (day|workday)s?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}
const wrapper4 = {validate: validate551};
function validate553(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "title")) || (key0 === "blocks"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("sequence" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "sequence"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.blocks !== undefined){
if(!(wrapper4.validate(data.blocks, {instancePath:instancePath+"/blocks"}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}
const schema105 = {"type":"object","additionalProperties":false,"required":["kind","title","who","votes","ifNobody","ifRequester"],"properties":{"kind":{"const":"approve"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"votes":{"$ref":"guicheng:///schemas/approval.schema.json/votes"},"quorum":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"guicheng:///schemas/common.schema.json/fraction"}]},"rejectQuorum":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"guicheng:///schemas/common.schema.json/fraction"}]},"ifTooFew":{"enum":["reject","wait","those-there-are"]},"weights":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"integer","minimum":1,"maximum":1000}},"groups":{"enum":["together","each","one"]},"changeable":{"type":"boolean"},"onReject":{"enum":["end-now","wait-all"]},"ifNobody":{"$ref":"guicheng:///schemas/approval.schema.json/nobody"},"ifRequester":{"$ref":"guicheng:///schemas/approval.schema.json/ownRequest"},"reasonRequired":{"enum":["on-reject","always"]},"signature":{"type":"boolean"},"attachment":{"enum":["on-reject","always"]},"fields":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"enum":["hidden","read","write","required"]}},"may":{"$ref":"guicheng:///schemas/approval.schema.json/may"},"sla":{"$ref":"guicheng:///schemas/approval.schema.json/blockSla"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"}},"allOf":[{"if":{"required":["quorum"],"properties":{"quorum":{"type":"integer"}}},"then":{"required":["ifTooFew"]}},{"if":{"required":["rejectQuorum"],"properties":{"rejectQuorum":{"type":"integer"}}},"then":{"required":["ifTooFew"]}}]};
const schema106 = {"oneOf":[{"enum":["all","any","in-turn"]},{"$ref":"guicheng:///schemas/approval.schema.json/voteShare"}]};
const schema107 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["atLeast"]},{"required":["moreThan"]}],"dependentRequired":{"atLeast":["abstentions"],"moreThan":["abstentions"]},"properties":{"atLeast":{"$ref":"guicheng:///schemas/common.schema.json/fraction"},"moreThan":{"$ref":"guicheng:///schemas/common.schema.json/fraction"},"abstentions":{"enum":["counted","left-out"]}}};
const pattern109 = new RegExp("^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$", "u");
function validate561(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 7){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 7}});
errors++;
}
if(!pattern109.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
function validate560(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moreThan === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "moreThan"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "atLeast") || (key0 === "moreThan")) || (key0 === "abstentions"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.atLeast !== undefined){
if(!(validate561(data.atLeast, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
if(data.moreThan !== undefined){
if(!(validate561(data.moreThan, {instancePath:instancePath+"/moreThan"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
if(data.abstentions !== undefined){
let data2 = data.abstentions;
if(!((data2 === "counted") || (data2 === "left-out"))){
(vErrors ??= []).push({instancePath:instancePath+"/abstentions",schemaPath:"#/properties/abstentions/enum",keyword:"enum",params:{allowedValues: schema107.properties.abstentions.enum}});
errors++;
}
}
if(data.atLeast !== undefined){
if(data.abstentions === undefined){
const err5 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "atLeast",
    missingProperty: "abstentions",
    depsCount: 1,
    deps: "abstentions"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.moreThan !== undefined){
if(data.abstentions === undefined){
const err6 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "moreThan",
    missingProperty: "abstentions",
    depsCount: 1,
    deps: "abstentions"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}
function validate559(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((data === "all") || (data === "any")) || (data === "in-turn"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema106.oneOf[0].enum}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate560(data, {instancePath}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate559.errors = vErrors;
return errors === 0;
}
const schema109 = {"oneOf":[{"enum":["pass","reject","wait","superior"]},{"type":"object","additionalProperties":false,"required":["position"],"properties":{"position":{"$ref":"guicheng:///schemas/common.schema.json/id"}}}]};
function validate568(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((((data === "pass") || (data === "reject")) || (data === "wait")) || (data === "superior"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema109.oneOf[0].enum}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "position"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "position")){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.position !== undefined){
if(!(validate55(data.position, {instancePath:instancePath+"/position"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate568.errors = vErrors;
return errors === 0;
}
const schema110 = {"enum":["forbid","skip","superior","head","decide"]};
function validate571(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!(((((data === "forbid") || (data === "skip")) || (data === "superior")) || (data === "head")) || (data === "decide"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema110.enum}});
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}
const schema111 = {"type":"object","additionalProperties":false,"required":[],"minProperties":1,"properties":{"return":{"$ref":"guicheng:///schemas/approval.schema.json/returning"},"transfer":{"oneOf":[{"const":true},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}}]},"delegate":{"oneOf":[{"const":true},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}}]},"add":{"$ref":"guicheng:///schemas/approval.schema.json/adding"},"remove":{"const":true},"hold":{"const":true},"takeBack":{"const":true},"claim":{"const":true},"bulk":{"const":true}}};
const schema112 = {"type":"object","additionalProperties":false,"required":["to","then","clocks"],"properties":{"to":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"then":{"enum":["replay","straight-back","chosen"]},"clocks":{"enum":["reset","resume"]}}};
function validate574(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.then === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"}});
errors++;
}
if(data.clocks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clocks"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "then")) || (key0 === "clocks"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data0[i0], {instancePath:instancePath+"/to/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.then !== undefined){
let data2 = data.then;
if(!(((data2 === "replay") || (data2 === "straight-back")) || (data2 === "chosen"))){
(vErrors ??= []).push({instancePath:instancePath+"/then",schemaPath:"#/properties/then/enum",keyword:"enum",params:{allowedValues: schema112.properties.then.enum}});
errors++;
}
}
if(data.clocks !== undefined){
let data3 = data.clocks;
if(!((data3 === "reset") || (data3 === "resume"))){
(vErrors ??= []).push({instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/enum",keyword:"enum",params:{allowedValues: schema112.properties.clocks.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate574.errors = vErrors;
return errors === 0;
}
const schema113 = {"type":"object","additionalProperties":false,"required":["places","from"],"properties":{"places":{"type":"array","minItems":1,"maxItems":3,"items":{"enum":["before","after","beside"]}},"votes":{"enum":["all","any"]},"from":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"nested":{"type":"boolean"}}};
function validate579(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.places === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "places"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "places") || (key0 === "votes")) || (key0 === "from")) || (key0 === "nested"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.places !== undefined){
let data0 = data.places;
if(Array.isArray(data0)){
if(data0.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/places",schemaPath:"#/properties/places/maxItems",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((data1 === "before") || (data1 === "after")) || (data1 === "beside"))){
(vErrors ??= []).push({instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/enum",keyword:"enum",params:{allowedValues: schema113.properties.places.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.votes !== undefined){
let data2 = data.votes;
if(!((data2 === "all") || (data2 === "any"))){
(vErrors ??= []).push({instancePath:instancePath+"/votes",schemaPath:"#/properties/votes/enum",keyword:"enum",params:{allowedValues: schema113.properties.votes.enum}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate530(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.nested !== undefined){
if(typeof data.nested !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/nested",schemaPath:"#/properties/nested/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}
function validate573(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema111.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.return !== undefined){
if(!(validate574(data.return, {instancePath:instancePath+"/return"}))){
vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
errors = vErrors.length;
}
}
if(data.transfer !== undefined){
let data1 = data.transfer;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(true !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/transfer",schemaPath:"#/properties/transfer/oneOf/0/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/transfer",schemaPath:"#/properties/transfer/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "to")){
(vErrors ??= []).push({instancePath:instancePath+"/transfer",schemaPath:"#/properties/transfer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.to !== undefined){
if(!(validate530(data1.to, {instancePath:instancePath+"/transfer/to"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/transfer",schemaPath:"#/properties/transfer/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/transfer",schemaPath:"#/properties/transfer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.delegate !== undefined){
let data3 = data.delegate;
const _errs11 = errors;
let valid3 = false;
let passing1 = null;
const _errs12 = errors;
if(true !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/oneOf/0/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key2 in data3){
if(!(key2 === "to")){
(vErrors ??= []).push({instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.to !== undefined){
if(!(validate530(data3.to, {instancePath:instancePath+"/delegate/to"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/delegate",schemaPath:"#/properties/delegate/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.add !== undefined){
if(!(validate579(data.add, {instancePath:instancePath+"/add"}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(true !== data.remove){
(vErrors ??= []).push({instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.hold !== undefined){
if(true !== data.hold){
(vErrors ??= []).push({instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.takeBack !== undefined){
if(true !== data.takeBack){
(vErrors ??= []).push({instancePath:instancePath+"/takeBack",schemaPath:"#/properties/takeBack/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.claim !== undefined){
if(true !== data.claim){
(vErrors ??= []).push({instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.bulk !== undefined){
if(true !== data.bulk){
(vErrors ??= []).push({instancePath:instancePath+"/bulk",schemaPath:"#/properties/bulk/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
const schema115 = {"oneOf":[{"enum":["remind","pass","reject","escalate","close"]},{"type":"object","additionalProperties":false,"required":["transfer"],"properties":{"transfer":{"$ref":"guicheng:///schemas/common.schema.json/who"}}}]};
function validate586(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((((data === "remind") || (data === "pass")) || (data === "reject")) || (data === "escalate")) || (data === "close"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema115.oneOf[0].enum}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transfer === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "transfer"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "transfer")){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.transfer !== undefined){
if(!(validate531(data.transfer, {instancePath:instancePath+"/transfer"}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate586.errors = vErrors;
return errors === 0;
}
function validate583(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.within === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"}});
errors++;
}
if(data.onBreach === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onBreach"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "within") || (key0 === "calendar")) || (key0 === "onBreach")) || (key0 === "remindEvery")) || (key0 === "remindAtMost")) || (key0 === "then"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.within !== undefined){
if(!(validate545(data.within, {instancePath:instancePath+"/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate55(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate586(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
if(data.remindEvery !== undefined){
if(!(validate545(data.remindEvery, {instancePath:instancePath+"/remindEvery"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.remindAtMost !== undefined){
let data4 = data.remindAtMost;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/remindAtMost",schemaPath:"#/properties/remindAtMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/remindAtMost",schemaPath:"#/properties/remindAtMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/remindAtMost",schemaPath:"#/properties/remindAtMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.then !== undefined){
if(!(validate586(data.then, {instancePath:instancePath+"/then"}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
if(data.remindAtMost !== undefined){
if(data.remindEvery === undefined){
const err6 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "remindAtMost",
    missingProperty: "remindEvery",
    depsCount: 1,
    deps: "remindEvery"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.then !== undefined){
if(data.remindEvery === undefined){
const err7 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "then",
    missingProperty: "remindEvery",
    depsCount: 1,
    deps: "remindEvery"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate583.errors = vErrors;
return errors === 0;
}
function validate555(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.quorum === undefined) && (missing0 = "quorum")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.quorum !== undefined){
let data0 = data.quorum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ifTooFew === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "ifTooFew"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.rejectQuorum === undefined) && (missing1 = "rejectQuorum")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.rejectQuorum !== undefined){
let data1 = data.rejectQuorum;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ifTooFew === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "ifTooFew"}});
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.who === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
if(data.votes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "votes"}});
errors++;
}
if(data.ifNobody === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ifNobody"}});
errors++;
}
if(data.ifRequester === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ifRequester"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema105.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("approve" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "approve"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.votes !== undefined){
if(!(validate559(data.votes, {instancePath:instancePath+"/votes"}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
}
if(data.quorum !== undefined){
let data7 = data.quorum;
const _errs20 = errors;
let valid6 = false;
let passing0 = null;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid2 = _errs21 === errors;
if(_valid2){
valid6 = true;
passing0 = 0;
}
const _errs23 = errors;
if(!(validate561(data7, {instancePath:instancePath+"/quorum"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
if(_valid2 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.rejectQuorum !== undefined){
let data8 = data.rejectQuorum;
const _errs25 = errors;
let valid7 = false;
let passing1 = null;
const _errs26 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid3 = _errs26 === errors;
if(_valid3){
valid7 = true;
passing1 = 0;
}
const _errs28 = errors;
if(!(validate561(data8, {instancePath:instancePath+"/rejectQuorum"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
if(_valid3 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.ifTooFew !== undefined){
let data9 = data.ifTooFew;
if(!(((data9 === "reject") || (data9 === "wait")) || (data9 === "those-there-are"))){
(vErrors ??= []).push({instancePath:instancePath+"/ifTooFew",schemaPath:"#/properties/ifTooFew/enum",keyword:"enum",params:{allowedValues: schema105.properties.ifTooFew.enum}});
errors++;
}
}
if(data.weights !== undefined){
let data10 = data.weights;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
if(Object.keys(data10).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data10){
const _errs32 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid8 = _errs32 === errors;
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data10){
let data11 = data10[key2];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.groups !== undefined){
let data12 = data.groups;
if(!(((data12 === "together") || (data12 === "each")) || (data12 === "one"))){
(vErrors ??= []).push({instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/enum",keyword:"enum",params:{allowedValues: schema105.properties.groups.enum}});
errors++;
}
}
if(data.changeable !== undefined){
if(typeof data.changeable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/changeable",schemaPath:"#/properties/changeable/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.onReject !== undefined){
let data14 = data.onReject;
if(!((data14 === "end-now") || (data14 === "wait-all"))){
(vErrors ??= []).push({instancePath:instancePath+"/onReject",schemaPath:"#/properties/onReject/enum",keyword:"enum",params:{allowedValues: schema105.properties.onReject.enum}});
errors++;
}
}
if(data.ifNobody !== undefined){
if(!(validate568(data.ifNobody, {instancePath:instancePath+"/ifNobody"}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
if(data.ifRequester !== undefined){
if(!(validate571(data.ifRequester, {instancePath:instancePath+"/ifRequester"}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
if(data.reasonRequired !== undefined){
let data17 = data.reasonRequired;
if(!((data17 === "on-reject") || (data17 === "always"))){
(vErrors ??= []).push({instancePath:instancePath+"/reasonRequired",schemaPath:"#/properties/reasonRequired/enum",keyword:"enum",params:{allowedValues: schema105.properties.reasonRequired.enum}});
errors++;
}
}
if(data.signature !== undefined){
if(typeof data.signature !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.attachment !== undefined){
let data19 = data.attachment;
if(!((data19 === "on-reject") || (data19 === "always"))){
(vErrors ??= []).push({instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/enum",keyword:"enum",params:{allowedValues: schema105.properties.attachment.enum}});
errors++;
}
}
if(data.fields !== undefined){
let data20 = data.fields;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key3 in data20){
const _errs49 = errors;
const _errs51 = errors;
const _errs52 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid11 = _errs52 === errors;
if(valid11){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid10 = _errs49 === errors;
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data20){
let data21 = data20[key4];
if(!((((data21 === "hidden") || (data21 === "read")) || (data21 === "write")) || (data21 === "required"))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema105.properties.fields.additionalProperties.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.may !== undefined){
if(!(validate573(data.may, {instancePath:instancePath+"/may"}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
errors = vErrors.length;
}
}
if(data.sla !== undefined){
if(!(validate583(data.sla, {instancePath:instancePath+"/sla"}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}
const schema116 = {"type":"object","additionalProperties":false,"required":["kind","title","who","ifNobody"],"properties":{"kind":{"const":"handle"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"ifNobody":{"$ref":"guicheng:///schemas/approval.schema.json/nobody"},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"may":{"type":"object","additionalProperties":false,"required":[],"minProperties":1,"properties":{"transfer":{"oneOf":[{"const":true},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}}]},"claim":{"const":true},"takeBack":{"const":true}}},"sla":{"$ref":"guicheng:///schemas/approval.schema.json/blockSla"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"}}};
function validate593(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.who === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
if(data.ifNobody === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ifNobody"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema116.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("handle" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "handle"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.ifNobody !== undefined){
if(!(validate568(data.ifNobody, {instancePath:instancePath+"/ifNobody"}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.may !== undefined){
let data6 = data.may;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data6){
if(!(((key1 === "transfer") || (key1 === "claim")) || (key1 === "takeBack"))){
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.transfer !== undefined){
let data7 = data6.transfer;
const _errs12 = errors;
let valid2 = false;
let passing0 = null;
const _errs13 = errors;
if(true !== data7){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/properties/transfer/oneOf/0/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/properties/transfer/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key2 in data7){
if(!(key2 === "to")){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/properties/transfer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.to !== undefined){
if(!(validate530(data7.to, {instancePath:instancePath+"/may/transfer/to"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/properties/transfer/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/properties/transfer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data6.claim !== undefined){
if(true !== data6.claim){
(vErrors ??= []).push({instancePath:instancePath+"/may/claim",schemaPath:"#/properties/may/properties/claim/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data6.takeBack !== undefined){
if(true !== data6.takeBack){
(vErrors ??= []).push({instancePath:instancePath+"/may/takeBack",schemaPath:"#/properties/may/properties/takeBack/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sla !== undefined){
if(!(validate583(data.sla, {instancePath:instancePath+"/sla"}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}
function validate602(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.who === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "title")) || (key0 === "who")) || (key0 === "template")) || (key0 === "receipt"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("notify" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "notify"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate55(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.receipt !== undefined){
if(typeof data.receipt !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/receipt",schemaPath:"#/properties/receipt/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate602.errors = vErrors;
return errors === 0;
}
const wrapper5 = {validate: validate552};
function validate608(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "when"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.otherwise === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "otherwise"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "blocks"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
(vErrors ??= []).push({instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.blocks !== undefined){
let data3 = data.blocks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
if(!(wrapper5.validate(data3[key2], {instancePath:instancePath+"/blocks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate608.errors = vErrors;
return errors === 0;
}
function validate606(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.branches === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branches"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "title")) || (key0 === "branches"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("branch" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "branch"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
let data2 = data.branches;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
if(Object.keys(data2).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
if(!(validate608(data2[key2], {instancePath:instancePath+"/branches/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate608.errors : vErrors.concat(validate608.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
const schema120 = {"type":"object","additionalProperties":false,"required":["kind","join","branches"],"properties":{"kind":{"const":"parallel"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"join":{"enum":["all","any"]},"branches":{"type":"object","minProperties":2,"maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/approval.schema.json/parallelBranch"}}}};
function validate614(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "blocks"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
(vErrors ??= []).push({instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.blocks !== undefined){
if(!(wrapper4.validate(data.blocks, {instancePath:instancePath+"/blocks"}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/when",schemaPath:"#/dependentSchemas/otherwise/properties/when/false schema",keyword:"false schema",params:{}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate614.errors = vErrors;
return errors === 0;
}
function validate612(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.join === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "join"}});
errors++;
}
if(data.branches === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branches"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "title")) || (key0 === "join")) || (key0 === "branches"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("parallel" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "parallel"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.join !== undefined){
let data2 = data.join;
if(!((data2 === "all") || (data2 === "any"))){
(vErrors ??= []).push({instancePath:instancePath+"/join",schemaPath:"#/properties/join/enum",keyword:"enum",params:{allowedValues: schema120.properties.join.enum}});
errors++;
}
}
if(data.branches !== undefined){
let data3 = data.branches;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data3).length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minProperties",keyword:"minProperties",params:{limit: 2}});
errors++;
}
for(const key1 in data3){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
if(!(validate614(data3[key2], {instancePath:instancePath+"/branches/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate614.errors : vErrors.concat(validate614.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate612.errors = vErrors;
return errors === 0;
}
function validate618(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.until === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.for === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "for"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "title")) || (key0 === "until")) || (key0 === "for")) || (key0 === "calendar")) || (key0 === "at"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("wait" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "wait"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate235(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate545(data.for, {instancePath:instancePath+"/for"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate55(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate240(data.at, {instancePath:instancePath+"/at"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(data.for === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "calendar",
    missingProperty: "for",
    depsCount: 1,
    deps: "for"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}
function validate624(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.chain === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chain"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "title")) || (key0 === "chain"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("chain" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "chain"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.chain !== undefined){
if(!(validate55(data.chain, {instancePath:instancePath+"/chain"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate624.errors = vErrors;
return errors === 0;
}
const schema124 = {"type":"object","additionalProperties":false,"required":["kind","title","outcome","reason"],"properties":{"kind":{"const":"settle"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"outcome":{"enum":["approved","rejected"]},"reason":{"$ref":"guicheng:///schemas/common.schema.json/text"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"}}};
function validate627(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "title")) || (key0 === "outcome")) || (key0 === "reason")) || (key0 === "satisfies"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("settle" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "settle"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!((data2 === "approved") || (data2 === "rejected"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema124.properties.outcome.enum}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate627.errors = vErrors;
return errors === 0;
}
function validate631(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.procedure === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "procedure"}});
errors++;
}
if(data.wait === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wait"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "title")) || (key0 === "note")) || (key0 === "procedure")) || (key0 === "wait")) || (key0 === "each")) || (key0 === "values")) || (key0 === "satisfies"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("open" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "open"}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
if(!(validate55(data.procedure, {instancePath:instancePath+"/procedure"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
if(typeof data.wait !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.each !== undefined){
if(!(validate240(data.each, {instancePath:instancePath+"/each"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data6 = data.values;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data6){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs14 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data6){
if(!(validate235(data6[key2], {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate631.errors = vErrors;
return errors === 0;
}
function validate552(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "sequence"){
if(!(validate553(data, {instancePath}))){
vErrors = vErrors === null ? validate553.errors : vErrors.concat(validate553.errors);
errors = vErrors.length;
}
}
else if(tag0 === "approve"){
if(!(validate555(data, {instancePath}))){
vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
errors = vErrors.length;
}
}
else if(tag0 === "handle"){
if(!(validate593(data, {instancePath}))){
vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
errors = vErrors.length;
}
}
else if(tag0 === "notify"){
if(!(validate602(data, {instancePath}))){
vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
errors = vErrors.length;
}
}
else if(tag0 === "branch"){
if(!(validate606(data, {instancePath}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
else if(tag0 === "parallel"){
if(!(validate612(data, {instancePath}))){
vErrors = vErrors === null ? validate612.errors : vErrors.concat(validate612.errors);
errors = vErrors.length;
}
}
else if(tag0 === "wait"){
if(!(validate618(data, {instancePath}))){
vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
errors = vErrors.length;
}
}
else if(tag0 === "chain"){
if(!(validate624(data, {instancePath}))){
vErrors = vErrors === null ? validate624.errors : vErrors.concat(validate624.errors);
errors = vErrors.length;
}
}
else if(tag0 === "settle"){
if(!(validate627(data, {instancePath}))){
vErrors = vErrors === null ? validate627.errors : vErrors.concat(validate627.errors);
errors = vErrors.length;
}
}
else if(tag0 === "open"){
if(!(validate631(data, {instancePath}))){
vErrors = vErrors === null ? validate631.errors : vErrors.concat(validate631.errors);
errors = vErrors.length;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}
function validate551(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern3.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate552(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}
function validate522(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.form === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"}});
errors++;
}
if(data.requester === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requester"}});
errors++;
}
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate530(data.requester, {instancePath:instancePath+"/requester"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.repeated !== undefined){
let data8 = data.repeated;
if(!((((data8 === "ask-again") || (data8 === "first")) || (data8 === "last")) || (data8 === "consecutive"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeated",schemaPath:"#/properties/repeated/enum",keyword:"enum",params:{allowedValues: schema97.properties.repeated.enum}});
errors++;
}
}
if(data.separate !== undefined){
let data9 = data.separate;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key1 in data9){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data9){
if(!(validate541(data9[key2], {instancePath:instancePath+"/separate/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.deputies !== undefined){
let data11 = data.deputies;
if(!((data11 === "allowed") || (data11 === "forbidden"))){
(vErrors ??= []).push({instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/enum",keyword:"enum",params:{allowedValues: schema97.properties.deputies.enum}});
errors++;
}
}
if(data.withdraw !== undefined){
let data12 = data.withdraw;
if(!(((data12 === "never") || (data12 === "before-first-vote")) || (data12 === "until-decided"))){
(vErrors ??= []).push({instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/enum",keyword:"enum",params:{allowedValues: schema97.properties.withdraw.enum}});
errors++;
}
}
if(data.revoke !== undefined){
let data13 = data.revoke;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.within === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/required",keyword:"required",params:{missingProperty: "within"}});
errors++;
}
if(data13.who === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
for(const key3 in data13){
if(!(((key3 === "within") || (key3 === "calendar")) || (key3 === "who"))){
(vErrors ??= []).push({instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.within !== undefined){
if(!(validate545(data13.within, {instancePath:instancePath+"/revoke/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data13.calendar !== undefined){
if(!(validate55(data13.calendar, {instancePath:instancePath+"/revoke/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.who !== undefined){
if(!(validate530(data13.who, {instancePath:instancePath+"/revoke/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.urge !== undefined){
let data17 = data.urge;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.every === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/urge",schemaPath:"#/properties/urge/required",keyword:"required",params:{missingProperty: "every"}});
errors++;
}
if(data17.atMost === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/urge",schemaPath:"#/properties/urge/required",keyword:"required",params:{missingProperty: "atMost"}});
errors++;
}
for(const key4 in data17){
if(!(((key4 === "every") || (key4 === "calendar")) || (key4 === "atMost"))){
(vErrors ??= []).push({instancePath:instancePath+"/urge",schemaPath:"#/properties/urge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data17.every !== undefined){
if(!(validate545(data17.every, {instancePath:instancePath+"/urge/every"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data17.calendar !== undefined){
if(!(validate55(data17.calendar, {instancePath:instancePath+"/urge/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data17.atMost !== undefined){
let data20 = data17.atMost;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/urge/atMost",schemaPath:"#/properties/urge/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/urge/atMost",schemaPath:"#/properties/urge/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/urge/atMost",schemaPath:"#/properties/urge/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urge",schemaPath:"#/properties/urge/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.blocks !== undefined){
if(!(validate551(data.blocks, {instancePath:instancePath+"/blocks"}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}
const approvalOverlay = validate650;
const schema126 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"requester":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"repeated":{"enum":["ask-again","first","last","consecutive"]},"separate":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/separateSet"}},"deputies":{"enum":["allowed","forbidden"]},"withdraw":{"enum":["never","before-first-vote","until-decided"]},"revoke":{"type":"object","additionalProperties":false,"properties":{"within":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/common.schema.json/id"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}},"urge":{"type":"object","additionalProperties":false,"properties":{"every":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/common.schema.json/id"},"atMost":{"type":"integer","minimum":1,"maximum":100}}},"blocks":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/block"}},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
function validate659(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "blocks") || (key0 === "reason")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.blocks !== undefined){
let data0 = data.blocks;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data0[i0], {instancePath:instancePath+"/blocks/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}
const schema128 = {"type":"object","additionalProperties":false,"properties":{"kind":{"enum":["sequence","approve","handle","notify","branch","parallel","wait","chain","settle","open"]},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"blocks":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/block"}},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"votes":{"$ref":"guicheng:///schemas/approval.schema.json/votes"},"quorum":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"guicheng:///schemas/common.schema.json/fraction"}]},"rejectQuorum":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"guicheng:///schemas/common.schema.json/fraction"}]},"ifTooFew":{"enum":["reject","wait","those-there-are"]},"weights":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/weightsEntry"}},"groups":{"enum":["together","each","one"]},"changeable":{"type":"boolean"},"onReject":{"enum":["end-now","wait-all"]},"ifNobody":{"$ref":"guicheng:///schemas/approval.schema.json/nobody"},"ifRequester":{"$ref":"guicheng:///schemas/approval.schema.json/ownRequest"},"reasonRequired":{"enum":["on-reject","always"]},"signature":{"type":"boolean"},"attachment":{"enum":["on-reject","always"]},"fields":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/fieldsEntry"}},"may":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"return":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"then":{"enum":["replay","straight-back","chosen"]},"clocks":{"enum":["reset","resume"]}}},"transfer":{"oneOf":[{"const":true},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}}]},"delegate":{"oneOf":[{"const":true},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}}]},"add":{"type":"object","additionalProperties":false,"properties":{"places":{"type":"array","minItems":1,"maxItems":3,"items":{"enum":["before","after","beside"]}},"votes":{"enum":["all","any"]},"from":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"nested":{"type":"boolean"}}},"remove":{"const":true},"hold":{"const":true},"takeBack":{"const":true},"claim":{"const":true},"bulk":{"const":true}}},{"type":"object","additionalProperties":false,"properties":{"transfer":{"oneOf":[{"const":true},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}}]},"claim":{"const":true},"takeBack":{"const":true}}}]},"sla":{"type":"object","additionalProperties":false,"properties":{"within":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/common.schema.json/id"},"onBreach":{"$ref":"guicheng:///schemas/approval.schema.json/breach"},"remindEvery":{"$ref":"guicheng:///schemas/common.schema.json/length"},"remindAtMost":{"type":"integer","minimum":1,"maximum":100},"then":{"$ref":"guicheng:///schemas/approval.schema.json/breach"}}},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"template":{"$ref":"guicheng:///schemas/common.schema.json/id"},"receipt":{"type":"boolean"},"branches":{"anyOf":[{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/branch"}},{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/parallelBranch"}}]},"join":{"enum":["all","any"]},"until":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"for":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/common.schema.json/id"},"at":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"chain":{"$ref":"guicheng:///schemas/common.schema.json/id"},"outcome":{"enum":["approved","rejected"]},"reason":{"$ref":"guicheng:///schemas/common.schema.json/text"},"procedure":{"$ref":"guicheng:///schemas/common.schema.json/id"},"wait":{"type":"boolean"},"each":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"values":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/approval.schema.json/cel"}},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate678(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "remove") || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate678.errors = vErrors;
return errors === 0;
}
const schema130 = {"oneOf":[{"enum":["hidden","read","write","required"]},{"type":"object","additionalProperties":false,"properties":{"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}}]};
function validate685(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((((data === "hidden") || (data === "read")) || (data === "write")) || (data === "required"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema130.oneOf[0].enum}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "remove") || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate685.errors = vErrors;
return errors === 0;
}
const wrapper7 = {validate: validate671};
function validate703(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "blocks")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
(vErrors ??= []).push({instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.blocks !== undefined){
let data3 = data.blocks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key1 in data3){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
if(!(wrapper7.validate(data3[key2], {instancePath:instancePath+"/blocks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate703.errors = vErrors;
return errors === 0;
}
function validate710(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "blocks")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
(vErrors ??= []).push({instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.blocks !== undefined){
let data3 = data.blocks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key1 in data3){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
if(!(wrapper7.validate(data3[key2], {instancePath:instancePath+"/blocks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate710.errors = vErrors;
return errors === 0;
}
function validate725(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 2000){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "remove") || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate725.errors = vErrors;
return errors === 0;
}
function validate671(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema128.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((((((data0 === "sequence") || (data0 === "approve")) || (data0 === "handle")) || (data0 === "notify")) || (data0 === "branch")) || (data0 === "parallel")) || (data0 === "wait")) || (data0 === "chain")) || (data0 === "settle")) || (data0 === "open"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema128.properties.kind.enum}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.blocks !== undefined){
let data2 = data.blocks;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
if(!(wrapper7.validate(data2[key2], {instancePath:instancePath+"/blocks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.votes !== undefined){
if(!(validate559(data.votes, {instancePath:instancePath+"/votes"}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
}
if(data.quorum !== undefined){
let data7 = data.quorum;
const _errs14 = errors;
let valid3 = false;
let passing0 = null;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs17 = errors;
if(!(validate561(data7, {instancePath:instancePath+"/quorum"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.rejectQuorum !== undefined){
let data8 = data.rejectQuorum;
const _errs19 = errors;
let valid4 = false;
let passing1 = null;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs22 = errors;
if(!(validate561(data8, {instancePath:instancePath+"/rejectQuorum"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/rejectQuorum",schemaPath:"#/properties/rejectQuorum/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.ifTooFew !== undefined){
let data9 = data.ifTooFew;
if(!(((data9 === "reject") || (data9 === "wait")) || (data9 === "those-there-are"))){
(vErrors ??= []).push({instancePath:instancePath+"/ifTooFew",schemaPath:"#/properties/ifTooFew/enum",keyword:"enum",params:{allowedValues: schema128.properties.ifTooFew.enum}});
errors++;
}
}
if(data.weights !== undefined){
let data10 = data.weights;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data10){
const _errs26 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid5 = _errs26 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data10){
if(!(validate678(data10[key4], {instancePath:instancePath+"/weights/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate678.errors : vErrors.concat(validate678.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.groups !== undefined){
let data12 = data.groups;
if(!(((data12 === "together") || (data12 === "each")) || (data12 === "one"))){
(vErrors ??= []).push({instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/enum",keyword:"enum",params:{allowedValues: schema128.properties.groups.enum}});
errors++;
}
}
if(data.changeable !== undefined){
if(typeof data.changeable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/changeable",schemaPath:"#/properties/changeable/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.onReject !== undefined){
let data14 = data.onReject;
if(!((data14 === "end-now") || (data14 === "wait-all"))){
(vErrors ??= []).push({instancePath:instancePath+"/onReject",schemaPath:"#/properties/onReject/enum",keyword:"enum",params:{allowedValues: schema128.properties.onReject.enum}});
errors++;
}
}
if(data.ifNobody !== undefined){
if(!(validate568(data.ifNobody, {instancePath:instancePath+"/ifNobody"}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
if(data.ifRequester !== undefined){
if(!(validate571(data.ifRequester, {instancePath:instancePath+"/ifRequester"}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
if(data.reasonRequired !== undefined){
let data17 = data.reasonRequired;
if(!((data17 === "on-reject") || (data17 === "always"))){
(vErrors ??= []).push({instancePath:instancePath+"/reasonRequired",schemaPath:"#/properties/reasonRequired/enum",keyword:"enum",params:{allowedValues: schema128.properties.reasonRequired.enum}});
errors++;
}
}
if(data.signature !== undefined){
if(typeof data.signature !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.attachment !== undefined){
let data19 = data.attachment;
if(!((data19 === "on-reject") || (data19 === "always"))){
(vErrors ??= []).push({instancePath:instancePath+"/attachment",schemaPath:"#/properties/attachment/enum",keyword:"enum",params:{allowedValues: schema128.properties.attachment.enum}});
errors++;
}
}
if(data.fields !== undefined){
let data20 = data.fields;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key5 in data20){
const _errs42 = errors;
const _errs44 = errors;
const _errs45 = errors;
if(!(((((((((((((((((((((((((((((key5 === "as") || (key5 === "break")) || (key5 === "const")) || (key5 === "constructor")) || (key5 === "continue")) || (key5 === "else")) || (key5 === "false")) || (key5 === "for")) || (key5 === "function")) || (key5 === "hasOwnProperty")) || (key5 === "if")) || (key5 === "import")) || (key5 === "in")) || (key5 === "isPrototypeOf")) || (key5 === "let")) || (key5 === "loop")) || (key5 === "namespace")) || (key5 === "null")) || (key5 === "package")) || (key5 === "propertyIsEnumerable")) || (key5 === "prototype")) || (key5 === "return")) || (key5 === "toLocaleString")) || (key5 === "toString")) || (key5 === "true")) || (key5 === "valueOf")) || (key5 === "var")) || (key5 === "void")) || (key5 === "while"))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid8 = _errs45 === errors;
if(valid8){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/not",keyword:"not",params:{},propertyName:key5});
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern11.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid7 = _errs42 === errors;
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data20){
if(!(validate685(data20[key6], {instancePath:instancePath+"/fields/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate685.errors : vErrors.concat(validate685.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.may !== undefined){
let data22 = data.may;
const _errs49 = errors;
let valid10 = false;
const _errs50 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(func1.call(schema128.properties.may.anyOf[0].properties, key7))){
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data22.return !== undefined){
let data23 = data22.return;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(!(((key8 === "to") || (key8 === "then")) || (key8 === "clocks"))){
(vErrors ??= []).push({instancePath:instancePath+"/may/return",schemaPath:"#/properties/may/anyOf/0/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data23.to !== undefined){
let data24 = data23.to;
if(Array.isArray(data24)){
if(data24.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/may/return/to",schemaPath:"#/properties/may/anyOf/0/properties/return/properties/to/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data24.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/may/return/to",schemaPath:"#/properties/may/anyOf/0/properties/return/properties/to/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data24[i0], {instancePath:instancePath+"/may/return/to/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/return/to",schemaPath:"#/properties/may/anyOf/0/properties/return/properties/to/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data23.then !== undefined){
let data26 = data23.then;
if(!(((data26 === "replay") || (data26 === "straight-back")) || (data26 === "chosen"))){
(vErrors ??= []).push({instancePath:instancePath+"/may/return/then",schemaPath:"#/properties/may/anyOf/0/properties/return/properties/then/enum",keyword:"enum",params:{allowedValues: schema128.properties.may.anyOf[0].properties.return.properties.then.enum}});
errors++;
}
}
if(data23.clocks !== undefined){
let data27 = data23.clocks;
if(!((data27 === "reset") || (data27 === "resume"))){
(vErrors ??= []).push({instancePath:instancePath+"/may/return/clocks",schemaPath:"#/properties/may/anyOf/0/properties/return/properties/clocks/enum",keyword:"enum",params:{allowedValues: schema128.properties.may.anyOf[0].properties.return.properties.clocks.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/return",schemaPath:"#/properties/may/anyOf/0/properties/return/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data22.transfer !== undefined){
let data28 = data22.transfer;
const _errs62 = errors;
let valid15 = false;
let passing2 = null;
const _errs63 = errors;
if(true !== data28){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/0/properties/transfer/oneOf/0/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
var _valid3 = _errs63 === errors;
if(_valid3){
valid15 = true;
passing2 = 0;
}
const _errs64 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/0/properties/transfer/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key9 in data28){
if(!(key9 === "to")){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/0/properties/transfer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data28.to !== undefined){
if(!(validate530(data28.to, {instancePath:instancePath+"/may/transfer/to"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/0/properties/transfer/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid3 = _errs64 === errors;
if(_valid3 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid15 = true;
passing2 = 1;
}
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/0/properties/transfer/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data22.delegate !== undefined){
let data30 = data22.delegate;
const _errs69 = errors;
let valid17 = false;
let passing3 = null;
const _errs70 = errors;
if(true !== data30){
(vErrors ??= []).push({instancePath:instancePath+"/may/delegate",schemaPath:"#/properties/may/anyOf/0/properties/delegate/oneOf/0/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
var _valid4 = _errs70 === errors;
if(_valid4){
valid17 = true;
passing3 = 0;
}
const _errs71 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/may/delegate",schemaPath:"#/properties/may/anyOf/0/properties/delegate/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key10 in data30){
if(!(key10 === "to")){
(vErrors ??= []).push({instancePath:instancePath+"/may/delegate",schemaPath:"#/properties/may/anyOf/0/properties/delegate/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data30.to !== undefined){
if(!(validate530(data30.to, {instancePath:instancePath+"/may/delegate/to"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/delegate",schemaPath:"#/properties/may/anyOf/0/properties/delegate/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid4 = _errs71 === errors;
if(_valid4 && valid17){
valid17 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid17 = true;
passing3 = 1;
}
}
if(!valid17){
(vErrors ??= []).push({instancePath:instancePath+"/may/delegate",schemaPath:"#/properties/may/anyOf/0/properties/delegate/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data22.add !== undefined){
let data32 = data22.add;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key11 in data32){
if(!((((key11 === "places") || (key11 === "votes")) || (key11 === "from")) || (key11 === "nested"))){
(vErrors ??= []).push({instancePath:instancePath+"/may/add",schemaPath:"#/properties/may/anyOf/0/properties/add/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data32.places !== undefined){
let data33 = data32.places;
if(Array.isArray(data33)){
if(data33.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/may/add/places",schemaPath:"#/properties/may/anyOf/0/properties/add/properties/places/maxItems",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data33.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/may/add/places",schemaPath:"#/properties/may/anyOf/0/properties/add/properties/places/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(!(((data34 === "before") || (data34 === "after")) || (data34 === "beside"))){
(vErrors ??= []).push({instancePath:instancePath+"/may/add/places/" + i1,schemaPath:"#/properties/may/anyOf/0/properties/add/properties/places/items/enum",keyword:"enum",params:{allowedValues: schema128.properties.may.anyOf[0].properties.add.properties.places.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/add/places",schemaPath:"#/properties/may/anyOf/0/properties/add/properties/places/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data32.votes !== undefined){
let data35 = data32.votes;
if(!((data35 === "all") || (data35 === "any"))){
(vErrors ??= []).push({instancePath:instancePath+"/may/add/votes",schemaPath:"#/properties/may/anyOf/0/properties/add/properties/votes/enum",keyword:"enum",params:{allowedValues: schema128.properties.may.anyOf[0].properties.add.properties.votes.enum}});
errors++;
}
}
if(data32.from !== undefined){
if(!(validate530(data32.from, {instancePath:instancePath+"/may/add/from"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data32.nested !== undefined){
if(typeof data32.nested !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/may/add/nested",schemaPath:"#/properties/may/anyOf/0/properties/add/properties/nested/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/add",schemaPath:"#/properties/may/anyOf/0/properties/add/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data22.remove !== undefined){
if(true !== data22.remove){
(vErrors ??= []).push({instancePath:instancePath+"/may/remove",schemaPath:"#/properties/may/anyOf/0/properties/remove/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data22.hold !== undefined){
if(true !== data22.hold){
(vErrors ??= []).push({instancePath:instancePath+"/may/hold",schemaPath:"#/properties/may/anyOf/0/properties/hold/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data22.takeBack !== undefined){
if(true !== data22.takeBack){
(vErrors ??= []).push({instancePath:instancePath+"/may/takeBack",schemaPath:"#/properties/may/anyOf/0/properties/takeBack/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data22.claim !== undefined){
if(true !== data22.claim){
(vErrors ??= []).push({instancePath:instancePath+"/may/claim",schemaPath:"#/properties/may/anyOf/0/properties/claim/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data22.bulk !== undefined){
if(true !== data22.bulk){
(vErrors ??= []).push({instancePath:instancePath+"/may/bulk",schemaPath:"#/properties/may/anyOf/0/properties/bulk/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs50 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs90 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key12 in data22){
if(!(((key12 === "transfer") || (key12 === "claim")) || (key12 === "takeBack"))){
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data22.transfer !== undefined){
let data43 = data22.transfer;
const _errs94 = errors;
let valid23 = false;
let passing4 = null;
const _errs95 = errors;
if(true !== data43){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/1/properties/transfer/oneOf/0/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
var _valid5 = _errs95 === errors;
if(_valid5){
valid23 = true;
passing4 = 0;
}
const _errs96 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/1/properties/transfer/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key13 in data43){
if(!(key13 === "to")){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/1/properties/transfer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data43.to !== undefined){
if(!(validate530(data43.to, {instancePath:instancePath+"/may/transfer/to"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/1/properties/transfer/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid5 = _errs96 === errors;
if(_valid5 && valid23){
valid23 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid23 = true;
passing4 = 1;
}
}
if(!valid23){
(vErrors ??= []).push({instancePath:instancePath+"/may/transfer",schemaPath:"#/properties/may/anyOf/1/properties/transfer/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data22.claim !== undefined){
if(true !== data22.claim){
(vErrors ??= []).push({instancePath:instancePath+"/may/claim",schemaPath:"#/properties/may/anyOf/1/properties/claim/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data22.takeBack !== undefined){
if(true !== data22.takeBack){
(vErrors ??= []).push({instancePath:instancePath+"/may/takeBack",schemaPath:"#/properties/may/anyOf/1/properties/takeBack/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs90 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/may",schemaPath:"#/properties/may/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.sla !== undefined){
let data47 = data.sla;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key14 in data47){
if(!((((((key14 === "within") || (key14 === "calendar")) || (key14 === "onBreach")) || (key14 === "remindEvery")) || (key14 === "remindAtMost")) || (key14 === "then"))){
(vErrors ??= []).push({instancePath:instancePath+"/sla",schemaPath:"#/properties/sla/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data47.within !== undefined){
if(!(validate545(data47.within, {instancePath:instancePath+"/sla/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data47.calendar !== undefined){
if(!(validate55(data47.calendar, {instancePath:instancePath+"/sla/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data47.onBreach !== undefined){
if(!(validate586(data47.onBreach, {instancePath:instancePath+"/sla/onBreach"}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
if(data47.remindEvery !== undefined){
if(!(validate545(data47.remindEvery, {instancePath:instancePath+"/sla/remindEvery"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data47.remindAtMost !== undefined){
let data52 = data47.remindAtMost;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
(vErrors ??= []).push({instancePath:instancePath+"/sla/remindAtMost",schemaPath:"#/properties/sla/properties/remindAtMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 100 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/sla/remindAtMost",schemaPath:"#/properties/sla/properties/remindAtMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data52 < 1 || isNaN(data52)){
(vErrors ??= []).push({instancePath:instancePath+"/sla/remindAtMost",schemaPath:"#/properties/sla/properties/remindAtMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data47.then !== undefined){
if(!(validate586(data47.then, {instancePath:instancePath+"/sla/then"}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sla",schemaPath:"#/properties/sla/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate55(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.receipt !== undefined){
if(typeof data.receipt !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/receipt",schemaPath:"#/properties/receipt/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.branches !== undefined){
let data58 = data.branches;
const _errs118 = errors;
let valid26 = false;
const _errs119 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key15 in data58){
const _errs121 = errors;
if(typeof key15 === "string"){
if(func2(key15) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/0/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key15});
errors++;
}
if(!pattern3.test(key15)){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/0/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key15});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/0/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key15});
errors++;
}
var valid27 = _errs121 === errors;
if(!valid27){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key15}});
errors++;
}
}
for(const key16 in data58){
if(!(validate703(data58[key16], {instancePath:instancePath+"/branches/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid6 = _errs119 === errors;
valid26 = valid26 || _valid6;
if(!valid26){
const _errs125 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key17 in data58){
const _errs127 = errors;
if(typeof key17 === "string"){
if(func2(key17) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/1/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key17});
errors++;
}
if(!pattern3.test(key17)){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key17});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/1/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key17});
errors++;
}
var valid29 = _errs127 === errors;
if(!valid29){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key17}});
errors++;
}
}
for(const key18 in data58){
if(!(validate710(data58[key18], {instancePath:instancePath+"/branches/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate710.errors : vErrors.concat(validate710.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid6 = _errs125 === errors;
valid26 = valid26 || _valid6;
}
if(!valid26){
(vErrors ??= []).push({instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
if(data.join !== undefined){
let data61 = data.join;
if(!((data61 === "all") || (data61 === "any"))){
(vErrors ??= []).push({instancePath:instancePath+"/join",schemaPath:"#/properties/join/enum",keyword:"enum",params:{allowedValues: schema128.properties.join.enum}});
errors++;
}
}
if(data.until !== undefined){
if(!(validate235(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate545(data.for, {instancePath:instancePath+"/for"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate55(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate240(data.at, {instancePath:instancePath+"/at"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.chain !== undefined){
if(!(validate55(data.chain, {instancePath:instancePath+"/chain"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
let data67 = data.outcome;
if(!((data67 === "approved") || (data67 === "rejected"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema128.properties.outcome.enum}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
if(!(validate55(data.procedure, {instancePath:instancePath+"/procedure"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
if(typeof data.wait !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.each !== undefined){
if(!(validate240(data.each, {instancePath:instancePath+"/each"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data72 = data.values;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(Object.keys(data72).length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key19 in data72){
const _errs145 = errors;
const _errs147 = errors;
const _errs148 = errors;
if(!(((((((((((((((((((((((((((((key19 === "as") || (key19 === "break")) || (key19 === "const")) || (key19 === "constructor")) || (key19 === "continue")) || (key19 === "else")) || (key19 === "false")) || (key19 === "for")) || (key19 === "function")) || (key19 === "hasOwnProperty")) || (key19 === "if")) || (key19 === "import")) || (key19 === "in")) || (key19 === "isPrototypeOf")) || (key19 === "let")) || (key19 === "loop")) || (key19 === "namespace")) || (key19 === "null")) || (key19 === "package")) || (key19 === "propertyIsEnumerable")) || (key19 === "prototype")) || (key19 === "return")) || (key19 === "toLocaleString")) || (key19 === "toString")) || (key19 === "true")) || (key19 === "valueOf")) || (key19 === "var")) || (key19 === "void")) || (key19 === "while"))){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid32 = _errs148 === errors;
if(valid32){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/not",keyword:"not",params:{},propertyName:key19});
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
if(typeof key19 === "string"){
if(func2(key19) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key19});
errors++;
}
if(!pattern11.test(key19)){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key19});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key19});
errors++;
}
var valid31 = _errs145 === errors;
if(!valid31){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key19}});
errors++;
}
}
for(const key20 in data72){
if(!(validate725(data72[key20], {instancePath:instancePath+"/values/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate671.errors = vErrors;
return errors === 0;
}
function validate650(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema126.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate530(data.requester, {instancePath:instancePath+"/requester"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.repeated !== undefined){
let data8 = data.repeated;
if(!((((data8 === "ask-again") || (data8 === "first")) || (data8 === "last")) || (data8 === "consecutive"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeated",schemaPath:"#/properties/repeated/enum",keyword:"enum",params:{allowedValues: schema126.properties.repeated.enum}});
errors++;
}
}
if(data.separate !== undefined){
let data9 = data.separate;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key1 in data9){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data9){
if(!(validate659(data9[key2], {instancePath:instancePath+"/separate/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.deputies !== undefined){
let data11 = data.deputies;
if(!((data11 === "allowed") || (data11 === "forbidden"))){
(vErrors ??= []).push({instancePath:instancePath+"/deputies",schemaPath:"#/properties/deputies/enum",keyword:"enum",params:{allowedValues: schema126.properties.deputies.enum}});
errors++;
}
}
if(data.withdraw !== undefined){
let data12 = data.withdraw;
if(!(((data12 === "never") || (data12 === "before-first-vote")) || (data12 === "until-decided"))){
(vErrors ??= []).push({instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/enum",keyword:"enum",params:{allowedValues: schema126.properties.withdraw.enum}});
errors++;
}
}
if(data.revoke !== undefined){
let data13 = data.revoke;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "within") || (key3 === "calendar")) || (key3 === "who"))){
(vErrors ??= []).push({instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.within !== undefined){
if(!(validate545(data13.within, {instancePath:instancePath+"/revoke/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data13.calendar !== undefined){
if(!(validate55(data13.calendar, {instancePath:instancePath+"/revoke/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.who !== undefined){
if(!(validate530(data13.who, {instancePath:instancePath+"/revoke/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.urge !== undefined){
let data17 = data.urge;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(((key4 === "every") || (key4 === "calendar")) || (key4 === "atMost"))){
(vErrors ??= []).push({instancePath:instancePath+"/urge",schemaPath:"#/properties/urge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data17.every !== undefined){
if(!(validate545(data17.every, {instancePath:instancePath+"/urge/every"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data17.calendar !== undefined){
if(!(validate55(data17.calendar, {instancePath:instancePath+"/urge/calendar"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data17.atMost !== undefined){
let data20 = data17.atMost;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/urge/atMost",schemaPath:"#/properties/urge/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/urge/atMost",schemaPath:"#/properties/urge/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/urge/atMost",schemaPath:"#/properties/urge/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urge",schemaPath:"#/properties/urge/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.blocks !== undefined){
let data21 = data.blocks;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key5 in data21){
const _errs34 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern3.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid5 = _errs34 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data21){
if(!(validate671(data21[key6], {instancePath:instancePath+"/blocks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate650.errors = vErrors;
return errors === 0;
}
const slaDefinition = validate735;
const schema135 = {"type":"object","additionalProperties":false,"required":["kind","id","title","from","until","within","clock"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"duration"},"of":{"$ref":"guicheng:///schemas/common.schema.json/id"},"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"within":{"$ref":"guicheng:///schemas/common.schema.json/length"},"clock":{"enum":["working","wall"]},"pause":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/sla.schema.json/pause"}},"inside":{"$ref":"guicheng:///schemas/common.schema.json/id"},"onReopen":{"enum":["continue","count-closed-time","restart","new-cycle"]},"manualDue":{"$ref":"guicheng:///schemas/sla.schema.json/manualDue"},"judged":{"enum":["each","last","ever"]},"targets":{"$ref":"guicheng:///schemas/sla.schema.json/targets"},"onTargetChange":{"enum":["same-start","restart"]},"modifiers":{"$ref":"guicheng:///schemas/sla.schema.json/modifiers"},"cancel":{"$ref":"guicheng:///schemas/sla.schema.json/cancel"},"reset":{"$ref":"guicheng:///schemas/sla.schema.json/reset"},"repeats":{"$ref":"guicheng:///schemas/sla.schema.json/repeats"},"pauseAtMost":{"$ref":"guicheng:///schemas/common.schema.json/elapsed"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
function validate746(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "until")) || (key0 === "atMost")) || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate228(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate228(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate83(data.atMost, {instancePath:instancePath+"/atMost"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate746.errors = vErrors;
return errors === 0;
}
function validate753(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.who === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "who")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate753.errors = vErrors;
return errors === 0;
}
function validate756(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "when"}});
errors++;
}
if(data0.within === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "within"}});
errors++;
}
for(const key2 in data0){
if(!((key2 === "when") || (key2 === "within"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.when !== undefined){
if(!(validate235(data0.when, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data0.within !== undefined){
if(!(validate545(data0.within, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate756.errors = vErrors;
return errors === 0;
}
function validate760(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "when"}});
errors++;
}
if(data0.times === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "times"}});
errors++;
}
if(data0.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key2 in data0){
if(!(((key2 === "when") || (key2 === "times")) || (key2 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.when !== undefined){
if(!(validate235(data0.when, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data0.times !== undefined){
if(!(validate561(data0.times, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/times"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate183(data0.reason, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate760.errors = vErrors;
return errors === 0;
}
function validate765(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.on === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data0.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key2 in data0){
if(!(((key2 === "on") || (key2 === "when")) || (key2 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.on !== undefined){
if(!(validate228(data0.on, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data0.when !== undefined){
if(!(validate235(data0.when, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate183(data0.reason, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate765.errors = vErrors;
return errors === 0;
}
function validate770(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.on === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
for(const key2 in data0){
if(!((key2 === "on") || (key2 === "when"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.on !== undefined){
if(!(validate228(data0.on, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data0.when !== undefined){
if(!(validate235(data0.when, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate770.errors = vErrors;
return errors === 0;
}
const schema142 = {"type":"object","additionalProperties":false,"required":["every","from"],"properties":{"every":{"$ref":"guicheng:///schemas/common.schema.json/length"},"from":{"enum":["start","last"]}}};
function validate774(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.every === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "every"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "every") || (key0 === "from"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.every !== undefined){
if(!(validate545(data.every, {instancePath:instancePath+"/every"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!((data1 === "start") || (data1 === "last"))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema142.properties.from.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate774.errors = vErrors;
return errors === 0;
}
function validate778(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate778.errors = vErrors;
return errors === 0;
}
function validate781(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!(validate235(data, {instancePath}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
validate781.errors = vErrors;
return errors === 0;
}
const pattern133 = new RegExp("^(-([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)|[1-9][0-9]?%)$", "u");
function validate784(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern133.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(-([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)|[1-9][0-9]?%)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate784.errors = vErrors;
return errors === 0;
}
const pattern135 = new RegExp("^([-+]([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)|[1-9][0-9]?%)$", "u");
function validate787(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "open"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.notify === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "notify"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.escalate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "escalate"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "open") || (key0 === "notify")) || (key0 === "template")) || (key0 === "escalate"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.open !== undefined){
if(!(validate55(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
if(!(validate55(data.notify, {instancePath:instancePath+"/notify"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate55(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.escalate !== undefined){
if(!(validate55(data.escalate, {instancePath:instancePath+"/escalate"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(data.notify === undefined){
const err5 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "template",
    missingProperty: "notify",
    depsCount: 1,
    deps: "notify"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate787.errors = vErrors;
return errors === 0;
}
function validate786(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data0.do === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "do"}});
errors++;
}
for(const key2 in data0){
if(!((key2 === "at") || (key2 === "do"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.at !== undefined){
let data1 = data0.at;
if(typeof data1 === "string"){
if(func2(data1) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/additionalProperties/properties/at/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern135.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/additionalProperties/properties/at/pattern",keyword:"pattern",params:{pattern: "^([-+]([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)|[1-9][0-9]?%)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/additionalProperties/properties/at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.do !== undefined){
if(!(validate787(data0.do, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/do"}))){
vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate786.errors = vErrors;
return errors === 0;
}
function validate794(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate787(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate794.errors = vErrors;
return errors === 0;
}
function validate798(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate798.errors = vErrors;
return errors === 0;
}
function validate797(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate798(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate798.errors : vErrors.concat(validate798.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate797.errors = vErrors;
return errors === 0;
}
const schema152 = {"type":"object","additionalProperties":false,"required":["per"],"allOf":[{"if":{"properties":{"per":{"const":"unit"}},"required":["per"]},"then":{"required":["amount","unit"]}},{"if":{"properties":{"per":{"const":"event"}},"required":["per"]},"then":{"required":["amount"]}},{"if":{"properties":{"per":{"const":"period"}},"required":["per"]},"then":{"anyOf":[{"required":["amount"]},{"required":["bands"]},{"required":["reward"]}]}}],"properties":{"per":{"enum":["event","unit","period"]},"amount":{"$ref":"guicheng:///schemas/sla.schema.json/amount"},"unit":{"type":"object","additionalProperties":false,"oneOf":[{"required":["of"]},{"required":["field"]}],"dependentRequired":{"counts":["of"]},"properties":{"of":{"enum":["day","hour","minute","missing"]},"field":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"counts":{"enum":["started","full"]}}},"bands":{"type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/sla.schema.json/band"}},"repeat":{"type":"object","additionalProperties":false,"required":["within","scope"],"properties":{"within":{"$ref":"guicheng:///schemas/sla.schema.json/window"},"scope":{"enum":["sla","subject"]}}},"cap":{"type":"object","additionalProperties":false,"required":["amount","per"],"properties":{"amount":{"$ref":"guicheng:///schemas/sla.schema.json/amount"},"per":{"enum":["event","day","week","month","quarter","half-year","year"]}}},"cure":{"$ref":"guicheng:///schemas/common.schema.json/length"},"reward":{"$ref":"guicheng:///schemas/sla.schema.json/amount"},"deposit":{"type":"object","additionalProperties":false,"required":["topUpWithin"],"properties":{"topUpWithin":{"$ref":"guicheng:///schemas/common.schema.json/length"}}}}};
const pattern139 = new RegExp("^(0|[1-9][0-9]{0,9})(\\.[0-9]{1,4})?$", "u");
function validate805(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 16){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(!pattern139.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,9})(\\.[0-9]{1,4})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate805.errors = vErrors;
return errors === 0;
}
const pattern141 = new RegExp("^(100(\\.0{1,4})?|[1-9]?[0-9](\\.[0-9]{1,4})?)%$", "u");
function validate809(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 9){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 9}});
errors++;
}
if(!pattern141.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0{1,4})?|[1-9]?[0-9](\\.[0-9]{1,4})?)%$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate809.errors = vErrors;
return errors === 0;
}
function validate808(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "below"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
}
var _valid1 = _errs5 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reward === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "reward"}});
errors++;
}
}
var _valid1 = _errs6 === errors;
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "below")) || (key0 === "amount")) || (key0 === "reward"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate809(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate809(data.below, {instancePath:instancePath+"/below"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate805(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.reward !== undefined){
if(!(validate805(data.reward, {instancePath:instancePath+"/reward"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate808.errors = vErrors;
return errors === 0;
}
const schema156 = {"enum":["day","week","month","quarter","half-year","year"]};
function validate815(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!((((((data === "day") || (data === "week")) || (data === "month")) || (data === "quarter")) || (data === "half-year")) || (data === "year"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema156.enum}});
errors++;
}
validate815.errors = vErrors;
return errors === 0;
}
function validate804(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.per === undefined) && (missing0 = "per")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.per !== undefined){
if("unit" !== data.per){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data.unit === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.per === undefined) && (missing1 = "per")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.per !== undefined){
if("event" !== data.per){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.per === undefined) && (missing2 = "per")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.per !== undefined){
if("period" !== data.per){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
const _errs16 = errors;
let valid7 = false;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/then/anyOf/0/required",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
}
var _valid3 = _errs17 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bands === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/then/anyOf/1/required",keyword:"required",params:{missingProperty: "bands"}});
errors++;
}
}
var _valid3 = _errs18 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reward === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/then/anyOf/2/required",keyword:"required",params:{missingProperty: "reward"}});
errors++;
}
}
var _valid3 = _errs19 === errors;
valid7 = valid7 || _valid3;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/then/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.per === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema152.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.per !== undefined){
let data3 = data.per;
if(!(((data3 === "event") || (data3 === "unit")) || (data3 === "period"))){
(vErrors ??= []).push({instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema152.properties.per.enum}});
errors++;
}
}
if(data.amount !== undefined){
if(!(validate805(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data5 = data.unit;
const _errs25 = errors;
let valid9 = false;
let passing0 = null;
const _errs26 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.of === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/oneOf/0/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
}
var _valid4 = _errs26 === errors;
if(_valid4){
valid9 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.field === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/oneOf/1/required",keyword:"required",params:{missingProperty: "field"}});
errors++;
}
}
var _valid4 = _errs27 === errors;
if(_valid4 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid4){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((key1 === "of") || (key1 === "field")) || (key1 === "counts"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.of !== undefined){
let data6 = data5.of;
if(!((((data6 === "day") || (data6 === "hour")) || (data6 === "minute")) || (data6 === "missing"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit/of",schemaPath:"#/properties/unit/properties/of/enum",keyword:"enum",params:{allowedValues: schema152.properties.unit.properties.of.enum}});
errors++;
}
}
if(data5.field !== undefined){
if(!(validate454(data5.field, {instancePath:instancePath+"/unit/field"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data5.counts !== undefined){
let data8 = data5.counts;
if(!((data8 === "started") || (data8 === "full"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit/counts",schemaPath:"#/properties/unit/properties/counts/enum",keyword:"enum",params:{allowedValues: schema152.properties.unit.properties.counts.enum}});
errors++;
}
}
if(data5.counts !== undefined){
if(data5.of === undefined){
const err25 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/dependentRequired",keyword:"dependentRequired",params:{property: "counts",
    missingProperty: "of",
    depsCount: 1,
    deps: "of"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.bands !== undefined){
let data9 = data.bands;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data9).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data9){
const _errs34 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2});
errors++;
}
if(!pattern38.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid11 = _errs34 === errors;
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data9){
if(!(validate808(data9[key3], {instancePath:instancePath+"/bands/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate808.errors : vErrors.concat(validate808.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.repeat !== undefined){
let data11 = data.repeat;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.within === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "within"}});
errors++;
}
if(data11.scope === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
for(const key4 in data11){
if(!((key4 === "within") || (key4 === "scope"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data11.within !== undefined){
if(!(validate815(data11.within, {instancePath:instancePath+"/repeat/within"}))){
vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
errors = vErrors.length;
}
}
if(data11.scope !== undefined){
let data13 = data11.scope;
if(!((data13 === "sla") || (data13 === "subject"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat/scope",schemaPath:"#/properties/repeat/properties/scope/enum",keyword:"enum",params:{allowedValues: schema152.properties.repeat.properties.scope.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cap !== undefined){
let data14 = data.cap;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/required",keyword:"required",params:{missingProperty: "amount"}});
errors++;
}
if(data14.per === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/required",keyword:"required",params:{missingProperty: "per"}});
errors++;
}
for(const key5 in data14){
if(!((key5 === "amount") || (key5 === "per"))){
(vErrors ??= []).push({instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data14.amount !== undefined){
if(!(validate805(data14.amount, {instancePath:instancePath+"/cap/amount"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data14.per !== undefined){
let data16 = data14.per;
if(!(((((((data16 === "event") || (data16 === "day")) || (data16 === "week")) || (data16 === "month")) || (data16 === "quarter")) || (data16 === "half-year")) || (data16 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/cap/per",schemaPath:"#/properties/cap/properties/per/enum",keyword:"enum",params:{allowedValues: schema152.properties.cap.properties.per.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cure !== undefined){
if(!(validate545(data.cure, {instancePath:instancePath+"/cure"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.reward !== undefined){
if(!(validate805(data.reward, {instancePath:instancePath+"/reward"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.deposit !== undefined){
let data19 = data.deposit;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.topUpWithin === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/required",keyword:"required",params:{missingProperty: "topUpWithin"}});
errors++;
}
for(const key6 in data19){
if(!(key6 === "topUpWithin")){
(vErrors ??= []).push({instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data19.topUpWithin !== undefined){
if(!(validate545(data19.topUpWithin, {instancePath:instancePath+"/deposit/topUpWithin"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate804.errors = vErrors;
return errors === 0;
}
function validate803(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 64){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(!pattern38.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate804(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate804.errors : vErrors.concat(validate804.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate803.errors = vErrors;
return errors === 0;
}
const schema157 = {"enum":["none","next","previous"]};
function validate823(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!(((data === "none") || (data === "next")) || (data === "previous"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema157.enum}});
errors++;
}
validate823.errors = vErrors;
return errors === 0;
}
const schema158 = {"enum":["counted","not-counted"]};
function validate825(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!((data === "counted") || (data === "not-counted"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema158.enum}});
errors++;
}
validate825.errors = vErrors;
return errors === 0;
}
function validate736(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if(data.within === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"}});
errors++;
}
if(data.clock === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema135.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("duration" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "duration"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate228(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate228(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate545(data.within, {instancePath:instancePath+"/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data10 = data.clock;
if(!((data10 === "working") || (data10 === "wall"))){
(vErrors ??= []).push({instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema135.properties.clock.enum}});
errors++;
}
}
if(data.pause !== undefined){
let data11 = data.pause;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key1 in data11){
const _errs15 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs15 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data11){
if(!(validate746(data11[key2], {instancePath:instancePath+"/pause/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate746.errors : vErrors.concat(validate746.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.inside !== undefined){
if(!(validate55(data.inside, {instancePath:instancePath+"/inside"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.onReopen !== undefined){
let data14 = data.onReopen;
if(!((((data14 === "continue") || (data14 === "count-closed-time")) || (data14 === "restart")) || (data14 === "new-cycle"))){
(vErrors ??= []).push({instancePath:instancePath+"/onReopen",schemaPath:"#/properties/onReopen/enum",keyword:"enum",params:{allowedValues: schema135.properties.onReopen.enum}});
errors++;
}
}
if(data.manualDue !== undefined){
if(!(validate753(data.manualDue, {instancePath:instancePath+"/manualDue"}))){
vErrors = vErrors === null ? validate753.errors : vErrors.concat(validate753.errors);
errors = vErrors.length;
}
}
if(data.judged !== undefined){
let data16 = data.judged;
if(!(((data16 === "each") || (data16 === "last")) || (data16 === "ever"))){
(vErrors ??= []).push({instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/enum",keyword:"enum",params:{allowedValues: schema135.properties.judged.enum}});
errors++;
}
}
if(data.targets !== undefined){
if(!(validate756(data.targets, {instancePath:instancePath+"/targets"}))){
vErrors = vErrors === null ? validate756.errors : vErrors.concat(validate756.errors);
errors = vErrors.length;
}
}
if(data.onTargetChange !== undefined){
let data18 = data.onTargetChange;
if(!((data18 === "same-start") || (data18 === "restart"))){
(vErrors ??= []).push({instancePath:instancePath+"/onTargetChange",schemaPath:"#/properties/onTargetChange/enum",keyword:"enum",params:{allowedValues: schema135.properties.onTargetChange.enum}});
errors++;
}
}
if(data.modifiers !== undefined){
if(!(validate760(data.modifiers, {instancePath:instancePath+"/modifiers"}))){
vErrors = vErrors === null ? validate760.errors : vErrors.concat(validate760.errors);
errors = vErrors.length;
}
}
if(data.cancel !== undefined){
if(!(validate765(data.cancel, {instancePath:instancePath+"/cancel"}))){
vErrors = vErrors === null ? validate765.errors : vErrors.concat(validate765.errors);
errors = vErrors.length;
}
}
if(data.reset !== undefined){
if(!(validate770(data.reset, {instancePath:instancePath+"/reset"}))){
vErrors = vErrors === null ? validate770.errors : vErrors.concat(validate770.errors);
errors = vErrors.length;
}
}
if(data.repeats !== undefined){
if(!(validate774(data.repeats, {instancePath:instancePath+"/repeats"}))){
vErrors = vErrors === null ? validate774.errors : vErrors.concat(validate774.errors);
errors = vErrors.length;
}
}
if(data.pauseAtMost !== undefined){
if(!(validate83(data.pauseAtMost, {instancePath:instancePath+"/pauseAtMost"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate736.errors = vErrors;
return errors === 0;
}
const schema159 = {"type":"object","additionalProperties":false,"required":["kind","id","title","of","from","until"],"anyOf":[{"required":["atMost"]},{"required":["atLeast"]}],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"count"},"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"atMost":{"type":"integer","minimum":0,"maximum":1000000},"atLeast":{"type":"integer","minimum":1,"maximum":1000000},"unit":{"$ref":"guicheng:///schemas/common.schema.json/title"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
function validate828(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "atMost"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema159.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("count" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "count"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate228(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate228(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
let data9 = data.atMost;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.atLeast !== undefined){
let data10 = data.atLeast;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate59(data.unit, {instancePath:instancePath+"/unit"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate828.errors = vErrors;
return errors === 0;
}
const schema160 = {"type":"object","additionalProperties":false,"required":["kind","id","title","by","every","who","evidence"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"clock"},"by":{"$ref":"guicheng:///schemas/common.schema.json/timeOfDay"},"opens":{"$ref":"guicheng:///schemas/common.schema.json/timeOfDay"},"lateUntil":{"$ref":"guicheng:///schemas/common.schema.json/timeOfDay"},"catchUp":{"enum":["none","next","backfill"]},"every":{"$ref":"guicheng:///schemas/sla.schema.json/every"},"on":{"type":"string","maxLength":4,"pattern":"^(mon|tue|wed|thu|fri|sat|sun|last|[1-9]|[12][0-9]|3[01])$"},"who":{"$ref":"guicheng:///schemas/common.schema.json/id"},"evidence":{"type":"object","additionalProperties":false,"required":["form"],"properties":{"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"collect":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/sla.schema.json/collected"}},"opens":{"$ref":"guicheng:///schemas/common.schema.json/id"}}},"publishes":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"carryOver":{"$ref":"guicheng:///schemas/sla.schema.json/carryOver"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
const pattern142 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate853(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 5){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern142.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate853.errors = vErrors;
return errors === 0;
}
const schema162 = {"enum":["service-day","workday","day","week","month","quarter","half-year","year"]};
function validate857(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(!((((((((data === "service-day") || (data === "workday")) || (data === "day")) || (data === "week")) || (data === "month")) || (data === "quarter")) || (data === "half-year")) || (data === "year"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema162.enum}});
errors++;
}
validate857.errors = vErrors;
return errors === 0;
}
const schema163 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["of"]},{"required":["value"]}],"dependentRequired":{"by":["as"],"as":["by"],"columns":["by"]},"dependentSchemas":{"by":{"properties":{"sum":false,"each":false}},"each":{"properties":{"sum":false}},"value":{"properties":{"when":false,"sum":false,"over":false,"by":false,"each":false,"stillOpen":false}}},"properties":{"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"over":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"stillOpen":{"const":true},"when":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"sum":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"by":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"each":{"type":"object","minProperties":1,"maxProperties":30,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/common.schema.json/cel"}},"as":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"columns":{"type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/sla.schema.json/collectedColumn"}},"value":{"$ref":"guicheng:///schemas/common.schema.json/cel"}}};
function validate869(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "of") || (key0 === "over")) || (key0 === "by")) || (key0 === "when")) || (key0 === "sum"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
if(!(validate240(data.over, {instancePath:instancePath+"/over"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate240(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate240(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "of",
    missingProperty: "by",
    depsCount: 1,
    deps: "by"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
if(data.of === undefined){
const err2 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "by",
    missingProperty: "of",
    depsCount: 1,
    deps: "of"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.over !== undefined){
if(data.of === undefined){
const err3 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "over",
    missingProperty: "of",
    depsCount: 1,
    deps: "of"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate869.errors = vErrors;
return errors === 0;
}
function validate861(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema163.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
if(!(validate240(data.over, {instancePath:instancePath+"/over"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.stillOpen !== undefined){
if(true !== data.stillOpen){
(vErrors ??= []).push({instancePath:instancePath+"/stillOpen",schemaPath:"#/properties/stillOpen/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate240(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate240(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
let data6 = data.each;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/maxProperties",keyword:"maxProperties",params:{limit: 30}});
errors++;
}
if(Object.keys(data6).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data6){
const _errs13 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs16 === errors;
if(valid3){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data6){
if(!(validate235(data6[key2], {instancePath:instancePath+"/each/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.as !== undefined){
if(!(validate240(data.as, {instancePath:instancePath+"/as"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data9 = data.columns;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
if(Object.keys(data9).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data9){
const _errs22 = errors;
const _errs24 = errors;
const _errs25 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid6 = _errs25 === errors;
if(valid6){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid5 = _errs22 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data9){
if(!(validate869(data9[key4], {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate869.errors : vErrors.concat(validate869.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.value !== undefined){
if(!(validate235(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(data.as === undefined){
const err23 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "by",
    missingProperty: "as",
    depsCount: 1,
    deps: "as"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.as !== undefined){
if(data.by === undefined){
const err24 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "as",
    missingProperty: "by",
    depsCount: 1,
    deps: "by"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.columns !== undefined){
if(data.by === undefined){
const err25 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "columns",
    missingProperty: "by",
    depsCount: 1,
    deps: "by"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.by !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sum !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sum",schemaPath:"#/dependentSchemas/by/properties/sum/false schema",keyword:"false schema",params:{}});
errors++;
}
if(data.each !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/dependentSchemas/by/properties/each/false schema",keyword:"false schema",params:{}});
errors++;
}
}
}
if(data.each !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sum !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sum",schemaPath:"#/dependentSchemas/each/properties/sum/false schema",keyword:"false schema",params:{}});
errors++;
}
}
}
if(data.value !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/when",schemaPath:"#/dependentSchemas/value/properties/when/false schema",keyword:"false schema",params:{}});
errors++;
}
if(data.sum !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sum",schemaPath:"#/dependentSchemas/value/properties/sum/false schema",keyword:"false schema",params:{}});
errors++;
}
if(data.over !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/over",schemaPath:"#/dependentSchemas/value/properties/over/false schema",keyword:"false schema",params:{}});
errors++;
}
if(data.by !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/dependentSchemas/value/properties/by/false schema",keyword:"false schema",params:{}});
errors++;
}
if(data.each !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/dependentSchemas/value/properties/each/false schema",keyword:"false schema",params:{}});
errors++;
}
if(data.stillOpen !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/stillOpen",schemaPath:"#/dependentSchemas/value/properties/stillOpen/false schema",keyword:"false schema",params:{}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate861.errors = vErrors;
return errors === 0;
}
function validate880(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.unless === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unless"}});
errors++;
}
if(data.needs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needs"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "unless")) || (key0 === "needs"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.unless !== undefined){
if(!(validate235(data.unless, {instancePath:instancePath+"/unless"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if("reason" !== data.needs){
(vErrors ??= []).push({instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/const",keyword:"const",params:{allowedValue: "reason"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate880.errors = vErrors;
return errors === 0;
}
const pattern143 = new RegExp("^(mon|tue|wed|thu|fri|sat|sun|last|[1-9]|[12][0-9]|3[01])$", "u");
function validate847(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.every === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "every"}});
errors++;
}
if(data.who === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
if(data.evidence === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema160.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("clock" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "clock"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate853(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate853.errors : vErrors.concat(validate853.errors);
errors = vErrors.length;
}
}
if(data.opens !== undefined){
if(!(validate853(data.opens, {instancePath:instancePath+"/opens"}))){
vErrors = vErrors === null ? validate853.errors : vErrors.concat(validate853.errors);
errors = vErrors.length;
}
}
if(data.lateUntil !== undefined){
if(!(validate853(data.lateUntil, {instancePath:instancePath+"/lateUntil"}))){
vErrors = vErrors === null ? validate853.errors : vErrors.concat(validate853.errors);
errors = vErrors.length;
}
}
if(data.catchUp !== undefined){
let data9 = data.catchUp;
if(!(((data9 === "none") || (data9 === "next")) || (data9 === "backfill"))){
(vErrors ??= []).push({instancePath:instancePath+"/catchUp",schemaPath:"#/properties/catchUp/enum",keyword:"enum",params:{allowedValues: schema160.properties.catchUp.enum}});
errors++;
}
}
if(data.every !== undefined){
if(!(validate857(data.every, {instancePath:instancePath+"/every"}))){
vErrors = vErrors === null ? validate857.errors : vErrors.concat(validate857.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data11 = data.on;
if(typeof data11 === "string"){
if(func2(data11) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/maxLength",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern143.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "^(mon|tue|wed|thu|fri|sat|sun|last|[1-9]|[12][0-9]|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.who !== undefined){
if(!(validate55(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data13 = data.evidence;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.form === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "form"}});
errors++;
}
for(const key1 in data13){
if(!(((key1 === "form") || (key1 === "collect")) || (key1 === "opens"))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.form !== undefined){
if(!(validate55(data13.form, {instancePath:instancePath+"/evidence/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data13.collect !== undefined){
let data15 = data13.collect;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
if(Object.keys(data15).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data15){
const _errs22 = errors;
const _errs24 = errors;
const _errs25 = errors;
if(!(((((((((((((((((((((((((((((key2 === "as") || (key2 === "break")) || (key2 === "const")) || (key2 === "constructor")) || (key2 === "continue")) || (key2 === "else")) || (key2 === "false")) || (key2 === "for")) || (key2 === "function")) || (key2 === "hasOwnProperty")) || (key2 === "if")) || (key2 === "import")) || (key2 === "in")) || (key2 === "isPrototypeOf")) || (key2 === "let")) || (key2 === "loop")) || (key2 === "namespace")) || (key2 === "null")) || (key2 === "package")) || (key2 === "propertyIsEnumerable")) || (key2 === "prototype")) || (key2 === "return")) || (key2 === "toLocaleString")) || (key2 === "toString")) || (key2 === "true")) || (key2 === "valueOf")) || (key2 === "var")) || (key2 === "void")) || (key2 === "while"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid3 = _errs25 === errors;
if(valid3){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/not",keyword:"not",params:{},propertyName:key2});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(typeof key2 === "string"){
if(func2(key2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2});
errors++;
}
if(!pattern11.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid2 = _errs22 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data15){
if(!(validate861(data15[key3], {instancePath:instancePath+"/evidence/collect/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate861.errors : vErrors.concat(validate861.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data13.opens !== undefined){
if(!(validate55(data13.opens, {instancePath:instancePath+"/evidence/opens"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.publishes !== undefined){
let data18 = data.publishes;
if(Array.isArray(data18)){
if(data18.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/publishes",schemaPath:"#/properties/publishes/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publishes",schemaPath:"#/properties/publishes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data18[i0], {instancePath:instancePath+"/publishes/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publishes",schemaPath:"#/properties/publishes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.carryOver !== undefined){
if(!(validate880(data.carryOver, {instancePath:instancePath+"/carryOver"}))){
vErrors = vErrors === null ? validate880.errors : vErrors.concat(validate880.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate847.errors = vErrors;
return errors === 0;
}
const schema166 = {"type":"object","additionalProperties":false,"required":["kind","id","title","window","cohort","counted","by"],"anyOf":[{"required":["atMost"]},{"required":["atLeast"]}],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"ratio"},"window":{"$ref":"guicheng:///schemas/sla.schema.json/ratioWindow"},"cohort":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"counted":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"by":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$"},"weight":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"minSample":{"type":"integer","minimum":1,"maximum":1000000},"ifEmpty":{"enum":["not-applicable","met"]},"grace":{"$ref":"guicheng:///schemas/common.schema.json/length"},"atLeast":{"$ref":"guicheng:///schemas/common.schema.json/percent"},"atMost":{"$ref":"guicheng:///schemas/common.schema.json/percent"},"who":{"$ref":"guicheng:///schemas/common.schema.json/id"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
const pattern147 = new RegExp("^[1-9][0-9]{0,2} days?$", "u");
function validate902(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rolling === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rolling"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "rolling")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rolling !== undefined){
let data0 = data.rolling;
if(typeof data0 === "string"){
if(func2(data0) > 8){
(vErrors ??= []).push({instancePath:instancePath+"/rolling",schemaPath:"#/properties/rolling/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(!pattern147.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rolling",schemaPath:"#/properties/rolling/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2} days?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rolling",schemaPath:"#/properties/rolling/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate902.errors = vErrors;
return errors === 0;
}
function validate900(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate815(data, {instancePath}))){
vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate902(data, {instancePath}))){
vErrors = vErrors === null ? validate902.errors : vErrors.concat(validate902.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate900.errors = vErrors;
return errors === 0;
}
function validate894(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "atMost"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.window === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"}});
errors++;
}
if(data.cohort === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cohort"}});
errors++;
}
if(data.counted === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counted"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema166.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("ratio" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ratio"}});
errors++;
}
}
if(data.window !== undefined){
if(!(validate900(data.window, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate900.errors : vErrors.concat(validate900.errors);
errors = vErrors.length;
}
}
if(data.cohort !== undefined){
if(!(validate228(data.cohort, {instancePath:instancePath+"/cohort"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.counted !== undefined){
if(!(validate228(data.counted, {instancePath:instancePath+"/counted"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data9 = data.by;
if(typeof data9 === "string"){
if(func2(data9) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern11.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.weight !== undefined){
if(!(validate454(data.weight, {instancePath:instancePath+"/weight"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.minSample !== undefined){
let data11 = data.minSample;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.ifEmpty !== undefined){
let data12 = data.ifEmpty;
if(!((data12 === "not-applicable") || (data12 === "met"))){
(vErrors ??= []).push({instancePath:instancePath+"/ifEmpty",schemaPath:"#/properties/ifEmpty/enum",keyword:"enum",params:{allowedValues: schema166.properties.ifEmpty.enum}});
errors++;
}
}
if(data.grace !== undefined){
if(!(validate545(data.grace, {instancePath:instancePath+"/grace"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(validate809(data.atLeast, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate809(data.atMost, {instancePath:instancePath+"/atMost"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate55(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate894.errors = vErrors;
return errors === 0;
}
const schema169 = {"type":"object","additionalProperties":false,"required":["kind","id","title","of","per","who"],"anyOf":[{"required":["atLeast"]},{"required":["atMost"]}],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"frequency"},"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"atLeast":{"type":"integer","minimum":1,"maximum":10000},"atMost":{"type":"integer","minimum":0,"maximum":10000},"per":{"$ref":"guicheng:///schemas/sla.schema.json/every"},"for":{"enum":["person","zone","household","case"]},"minGap":{"$ref":"guicheng:///schemas/common.schema.json/length"},"distinct":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"next":{"enum":["fixed","floating"]},"orEvery":{"type":"object","additionalProperties":false,"required":["of","sum","reaches","within"],"properties":{"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"sum":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"reaches":{"type":"integer","minimum":1,"maximum":1000000000},"within":{"$ref":"guicheng:///schemas/common.schema.json/length"}}},"season":{"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"$ref":"guicheng:///schemas/sla.schema.json/dayOfYear"},"until":{"$ref":"guicheng:///schemas/sla.schema.json/dayOfYear"}}},"proRata":{"type":"boolean"},"who":{"$ref":"guicheng:///schemas/common.schema.json/id"},"while":{"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"}}},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
const pattern149 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate935(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 5){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern149.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate935.errors = vErrors;
return errors === 0;
}
function validate922(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "atMost"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.per === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per"}});
errors++;
}
if(data.who === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema169.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("frequency" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "frequency"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
let data7 = data.atLeast;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.atMost !== undefined){
let data8 = data.atMost;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.per !== undefined){
if(!(validate857(data.per, {instancePath:instancePath+"/per"}))){
vErrors = vErrors === null ? validate857.errors : vErrors.concat(validate857.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data10 = data.for;
if(!((((data10 === "person") || (data10 === "zone")) || (data10 === "household")) || (data10 === "case"))){
(vErrors ??= []).push({instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema169.properties.for.enum}});
errors++;
}
}
if(data.minGap !== undefined){
if(!(validate545(data.minGap, {instancePath:instancePath+"/minGap"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate454(data.distinct, {instancePath:instancePath+"/distinct"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
let data13 = data.next;
if(!((data13 === "fixed") || (data13 === "floating"))){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/enum",keyword:"enum",params:{allowedValues: schema169.properties.next.enum}});
errors++;
}
}
if(data.orEvery !== undefined){
let data14 = data.orEvery;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.of === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data14.sum === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/required",keyword:"required",params:{missingProperty: "sum"}});
errors++;
}
if(data14.reaches === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/required",keyword:"required",params:{missingProperty: "reaches"}});
errors++;
}
if(data14.within === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/required",keyword:"required",params:{missingProperty: "within"}});
errors++;
}
for(const key1 in data14){
if(!((((key1 === "of") || (key1 === "sum")) || (key1 === "reaches")) || (key1 === "within"))){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data14.of !== undefined){
if(!(validate228(data14.of, {instancePath:instancePath+"/orEvery/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data14.sum !== undefined){
if(!(validate454(data14.sum, {instancePath:instancePath+"/orEvery/sum"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data14.reaches !== undefined){
let data17 = data14.reaches;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery/reaches",schemaPath:"#/properties/orEvery/properties/reaches/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery/reaches",schemaPath:"#/properties/orEvery/properties/reaches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data17 < 1 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery/reaches",schemaPath:"#/properties/orEvery/properties/reaches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data14.within !== undefined){
if(!(validate545(data14.within, {instancePath:instancePath+"/orEvery/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.season !== undefined){
let data19 = data.season;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/season",schemaPath:"#/properties/season/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data19.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/season",schemaPath:"#/properties/season/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key2 in data19){
if(!((key2 === "from") || (key2 === "until"))){
(vErrors ??= []).push({instancePath:instancePath+"/season",schemaPath:"#/properties/season/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data19.from !== undefined){
if(!(validate935(data19.from, {instancePath:instancePath+"/season/from"}))){
vErrors = vErrors === null ? validate935.errors : vErrors.concat(validate935.errors);
errors = vErrors.length;
}
}
if(data19.until !== undefined){
if(!(validate935(data19.until, {instancePath:instancePath+"/season/until"}))){
vErrors = vErrors === null ? validate935.errors : vErrors.concat(validate935.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/season",schemaPath:"#/properties/season/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.proRata !== undefined){
if(typeof data.proRata !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/proRata",schemaPath:"#/properties/proRata/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.who !== undefined){
if(!(validate55(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.while !== undefined){
let data24 = data.while;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data24.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key3 in data24){
if(!((key3 === "from") || (key3 === "until"))){
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data24.from !== undefined){
if(!(validate228(data24.from, {instancePath:instancePath+"/while/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data24.until !== undefined){
if(!(validate228(data24.until, {instancePath:instancePath+"/while/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate922.errors = vErrors;
return errors === 0;
}
const schema171 = {"type":"object","additionalProperties":false,"required":["kind","id","title","of","before","atLeast"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"lead-time"},"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"before":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"atLeast":{"$ref":"guicheng:///schemas/common.schema.json/length"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
function validate951(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.before === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}});
errors++;
}
if(data.atLeast === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema171.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("lead-time" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lead-time"}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate454(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(validate545(data.atLeast, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate951.errors = vErrors;
return errors === 0;
}
const schema172 = {"type":"object","additionalProperties":false,"required":["kind","id","title","window","cohort","of","share"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"sampling"},"window":{"$ref":"guicheng:///schemas/sla.schema.json/window"},"cohort":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"share":{"$ref":"guicheng:///schemas/common.schema.json/percent"},"draws":{"type":"integer","minimum":1,"maximum":366},"covers":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
function validate970(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.window === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"}});
errors++;
}
if(data.cohort === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cohort"}});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.share === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema172.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("sampling" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "sampling"}});
errors++;
}
}
if(data.window !== undefined){
if(!(validate815(data.window, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
errors = vErrors.length;
}
}
if(data.cohort !== undefined){
if(!(validate228(data.cohort, {instancePath:instancePath+"/cohort"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate809(data.share, {instancePath:instancePath+"/share"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.draws !== undefined){
let data10 = data.draws;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 366 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366}});
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.covers !== undefined){
if(!(validate235(data.covers, {instancePath:instancePath+"/covers"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate970.errors = vErrors;
return errors === 0;
}
const schema173 = {"type":"object","additionalProperties":false,"required":["kind","id","title","window","parts","atLeast"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"const":"composite"},"window":{"$ref":"guicheng:///schemas/sla.schema.json/window"},"parts":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/sla.schema.json/part"}},"atLeast":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"$ref":"guicheng:///schemas/common.schema.json/percent"}]},"who":{"$ref":"guicheng:///schemas/common.schema.json/id"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"$ref":"guicheng:///schemas/sla.schema.json/warn"},"ladder":{"$ref":"guicheng:///schemas/sla.schema.json/ladder"},"onBreach":{"$ref":"guicheng:///schemas/sla.schema.json/onBreach"},"exclude":{"$ref":"guicheng:///schemas/sla.schema.json/exclude"},"penalty":{"$ref":"guicheng:///schemas/sla.schema.json/penalty"},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"}}};
function validate998(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sla === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sla"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "sla") || (key0 === "weight"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sla !== undefined){
if(!(validate55(data.sla, {instancePath:instancePath+"/sla"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate998.errors = vErrors;
return errors === 0;
}
function validate991(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.window === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"}});
errors++;
}
if(data.parts === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"}});
errors++;
}
if(data.atLeast === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema173.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("composite" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "composite"}});
errors++;
}
}
if(data.window !== undefined){
if(!(validate815(data.window, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data7 = data.parts;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
if(Object.keys(data7).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data7){
const _errs11 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate998(data7[key2], {instancePath:instancePath+"/parts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate998.errors : vErrors.concat(validate998.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.atLeast !== undefined){
let data9 = data.atLeast;
const _errs16 = errors;
let valid3 = false;
let passing0 = null;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs19 = errors;
if(!(validate809(data9, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.who !== undefined){
if(!(validate55(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
if(!(validate784(data.warn, {instancePath:instancePath+"/warn"}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.ladder !== undefined){
if(!(validate786(data.ladder, {instancePath:instancePath+"/ladder"}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.onBreach !== undefined){
if(!(validate794(data.onBreach, {instancePath:instancePath+"/onBreach"}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.exclude !== undefined){
if(!(validate797(data.exclude, {instancePath:instancePath+"/exclude"}))){
vErrors = vErrors === null ? validate797.errors : vErrors.concat(validate797.errors);
errors = vErrors.length;
}
}
if(data.penalty !== undefined){
if(!(validate803(data.penalty, {instancePath:instancePath+"/penalty"}))){
vErrors = vErrors === null ? validate803.errors : vErrors.concat(validate803.errors);
errors = vErrors.length;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate991.errors = vErrors;
return errors === 0;
}
function validate735(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "duration"){
if(!(validate736(data, {instancePath}))){
vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors);
errors = vErrors.length;
}
}
else if(tag0 === "count"){
if(!(validate828(data, {instancePath}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
}
else if(tag0 === "clock"){
if(!(validate847(data, {instancePath}))){
vErrors = vErrors === null ? validate847.errors : vErrors.concat(validate847.errors);
errors = vErrors.length;
}
}
else if(tag0 === "ratio"){
if(!(validate894(data, {instancePath}))){
vErrors = vErrors === null ? validate894.errors : vErrors.concat(validate894.errors);
errors = vErrors.length;
}
}
else if(tag0 === "frequency"){
if(!(validate922(data, {instancePath}))){
vErrors = vErrors === null ? validate922.errors : vErrors.concat(validate922.errors);
errors = vErrors.length;
}
}
else if(tag0 === "lead-time"){
if(!(validate951(data, {instancePath}))){
vErrors = vErrors === null ? validate951.errors : vErrors.concat(validate951.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sampling"){
if(!(validate970(data, {instancePath}))){
vErrors = vErrors === null ? validate970.errors : vErrors.concat(validate970.errors);
errors = vErrors.length;
}
}
else if(tag0 === "composite"){
if(!(validate991(data, {instancePath}))){
vErrors = vErrors === null ? validate991.errors : vErrors.concat(validate991.errors);
errors = vErrors.length;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate735.errors = vErrors;
return errors === 0;
}
const slaOverlay = validate1021;
const schema175 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"kind":{"enum":["duration","count","clock","ratio","frequency","lead-time","sampling","composite"]},"of":{"anyOf":[{"$ref":"guicheng:///schemas/common.schema.json/id"},{"$ref":"guicheng:///schemas/common.schema.json/eventName"}]},"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"within":{"$ref":"guicheng:///schemas/common.schema.json/length"},"clock":{"enum":["working","wall"]},"pause":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/pause"}},"inside":{"$ref":"guicheng:///schemas/common.schema.json/id"},"onReopen":{"enum":["continue","count-closed-time","restart","new-cycle"]},"manualDue":{"type":"object","additionalProperties":false,"properties":{"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}},"judged":{"enum":["each","last","ever"]},"targets":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/targetsEntry"}},"onTargetChange":{"enum":["same-start","restart"]},"modifiers":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/modifiersEntry"}},"cancel":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/cancelEntry"}},"reset":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/resetEntry"}},"repeats":{"type":"object","additionalProperties":false,"properties":{"every":{"$ref":"guicheng:///schemas/common.schema.json/length"},"from":{"enum":["start","last"]}}},"pauseAtMost":{"$ref":"guicheng:///schemas/common.schema.json/elapsed"},"calendar":{"$ref":"guicheng:///schemas/sla.schema.json/calendar"},"when":{"$ref":"guicheng:///schemas/sla.schema.json/when"},"warn":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/warnEntry"}},"ladder":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/ladderEntry"}},"onBreach":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/effect"}},"exclude":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/exclusion"}},"penalty":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/penaltyRule"}},"roll":{"$ref":"guicheng:///schemas/sla.schema.json/roll"},"firstDay":{"$ref":"guicheng:///schemas/sla.schema.json/firstDay"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"atMost":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"$ref":"guicheng:///schemas/common.schema.json/percent"},{"type":"integer","minimum":0,"maximum":10000}]},"atLeast":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"$ref":"guicheng:///schemas/common.schema.json/percent"},{"type":"integer","minimum":1,"maximum":10000},{"$ref":"guicheng:///schemas/common.schema.json/length"},{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"$ref":"guicheng:///schemas/common.schema.json/percent"}]}]},"unit":{"$ref":"guicheng:///schemas/common.schema.json/title"},"by":{"anyOf":[{"$ref":"guicheng:///schemas/common.schema.json/timeOfDay"},{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$"}]},"opens":{"$ref":"guicheng:///schemas/common.schema.json/timeOfDay"},"lateUntil":{"$ref":"guicheng:///schemas/common.schema.json/timeOfDay"},"catchUp":{"enum":["none","next","backfill"]},"every":{"$ref":"guicheng:///schemas/sla.schema.json/every"},"on":{"type":"string","maxLength":4,"pattern":"^(mon|tue|wed|thu|fri|sat|sun|last|[1-9]|[12][0-9]|3[01])$"},"who":{"$ref":"guicheng:///schemas/common.schema.json/id"},"evidence":{"type":"object","additionalProperties":false,"properties":{"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"collect":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/collected"}},"opens":{"$ref":"guicheng:///schemas/common.schema.json/id"}}},"publishes":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"carryOver":{"type":"object","additionalProperties":false,"properties":{"of":{"$ref":"guicheng:///schemas/common.schema.json/id"},"unless":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"needs":{"const":"reason"}}},"window":{"anyOf":[{"$ref":"guicheng:///schemas/sla.schema.json/ratioWindow"},{"$ref":"guicheng:///schemas/sla.schema.json/window"}]},"cohort":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"counted":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"weight":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"minSample":{"type":"integer","minimum":1,"maximum":1000000},"ifEmpty":{"enum":["not-applicable","met"]},"grace":{"$ref":"guicheng:///schemas/common.schema.json/length"},"per":{"$ref":"guicheng:///schemas/sla.schema.json/every"},"for":{"enum":["person","zone","household","case"]},"minGap":{"$ref":"guicheng:///schemas/common.schema.json/length"},"distinct":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"next":{"enum":["fixed","floating"]},"orEvery":{"type":"object","additionalProperties":false,"properties":{"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"sum":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"reaches":{"type":"integer","minimum":1,"maximum":1000000000},"within":{"$ref":"guicheng:///schemas/common.schema.json/length"}}},"season":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"guicheng:///schemas/sla.schema.json/dayOfYear"},"until":{"$ref":"guicheng:///schemas/sla.schema.json/dayOfYear"}}},"proRata":{"type":"boolean"},"while":{"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"until":{"$ref":"guicheng:///schemas/common.schema.json/eventName"}}},"before":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"share":{"$ref":"guicheng:///schemas/common.schema.json/percent"},"draws":{"type":"integer","minimum":1,"maximum":366},"covers":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"parts":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/part"}},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
function validate1032(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "until")) || (key0 === "atMost")) || (key0 === "reason")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate228(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate228(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate83(data.atMost, {instancePath:instancePath+"/atMost"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1032.errors = vErrors;
return errors === 0;
}
function validate1043(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "within")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate545(data.within, {instancePath:instancePath+"/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1043.errors = vErrors;
return errors === 0;
}
function validate1050(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "when") || (key0 === "times")) || (key0 === "reason")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined){
if(!(validate561(data.times, {instancePath:instancePath+"/times"}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1050.errors = vErrors;
return errors === 0;
}
function validate1058(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "on") || (key0 === "when")) || (key0 === "reason")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.on !== undefined){
if(!(validate228(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1058.errors = vErrors;
return errors === 0;
}
function validate1066(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "on") || (key0 === "when")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.on !== undefined){
if(!(validate228(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1066.errors = vErrors;
return errors === 0;
}
function validate1077(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 20){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern133.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^(-([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)|[1-9][0-9]?%)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "remove") || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate1077.errors = vErrors;
return errors === 0;
}
function validate1082(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "do")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(func2(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern135.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^([-+]([1-9][0-9]{0,3}h([1-5]?[0-9]m)?|[1-9][0-9]{0,4}m([1-5]?[0-9]s)?|[1-9][0-9]{0,4}s)|[1-9][0-9]?%)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.do !== undefined){
if(!(validate787(data.do, {instancePath:instancePath+"/do"}))){
vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1082.errors = vErrors;
return errors === 0;
}
function validate1088(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "open") || (key0 === "notify")) || (key0 === "template")) || (key0 === "escalate")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.open !== undefined){
if(!(validate55(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
if(!(validate55(data.notify, {instancePath:instancePath+"/notify"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate55(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.escalate !== undefined){
if(!(validate55(data.escalate, {instancePath:instancePath+"/escalate"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1088.errors = vErrors;
return errors === 0;
}
function validate1097(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "reason")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate183(data.reason, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1097.errors = vErrors;
return errors === 0;
}
const schema185 = {"type":"object","additionalProperties":false,"properties":{"per":{"enum":["event","unit","period"]},"amount":{"$ref":"guicheng:///schemas/sla.schema.json/amount"},"unit":{"type":"object","additionalProperties":false,"oneOf":[{"required":["of"]},{"required":["field"]}],"dependentRequired":{"counts":["of"]},"properties":{"of":{"enum":["day","hour","minute","missing"]},"field":{"$ref":"guicheng:///schemas/common.schema.json/fieldPath"},"counts":{"enum":["started","full"]}}},"bands":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/band"}},"repeat":{"type":"object","additionalProperties":false,"properties":{"within":{"$ref":"guicheng:///schemas/sla.schema.json/window"},"scope":{"enum":["sla","subject"]}}},"cap":{"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"guicheng:///schemas/sla.schema.json/amount"},"per":{"enum":["event","day","week","month","quarter","half-year","year"]}}},"cure":{"$ref":"guicheng:///schemas/common.schema.json/length"},"reward":{"$ref":"guicheng:///schemas/sla.schema.json/amount"},"deposit":{"type":"object","additionalProperties":false,"properties":{"topUpWithin":{"$ref":"guicheng:///schemas/common.schema.json/length"}}},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate1107(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "below")) || (key0 === "amount")) || (key0 === "reward")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate809(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate809(data.below, {instancePath:instancePath+"/below"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate805(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.reward !== undefined){
if(!(validate805(data.reward, {instancePath:instancePath+"/reward"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1107.errors = vErrors;
return errors === 0;
}
function validate1104(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema185.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.per !== undefined){
let data0 = data.per;
if(!(((data0 === "event") || (data0 === "unit")) || (data0 === "period"))){
(vErrors ??= []).push({instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema185.properties.per.enum}});
errors++;
}
}
if(data.amount !== undefined){
if(!(validate805(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.of === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/oneOf/0/required",keyword:"required",params:{missingProperty: "of"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.field === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/oneOf/1/required",keyword:"required",params:{missingProperty: "field"}});
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "of") || (key1 === "field")) || (key1 === "counts"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.of !== undefined){
let data3 = data2.of;
if(!((((data3 === "day") || (data3 === "hour")) || (data3 === "minute")) || (data3 === "missing"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit/of",schemaPath:"#/properties/unit/properties/of/enum",keyword:"enum",params:{allowedValues: schema185.properties.unit.properties.of.enum}});
errors++;
}
}
if(data2.field !== undefined){
if(!(validate454(data2.field, {instancePath:instancePath+"/unit/field"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data2.counts !== undefined){
let data5 = data2.counts;
if(!((data5 === "started") || (data5 === "full"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit/counts",schemaPath:"#/properties/unit/properties/counts/enum",keyword:"enum",params:{allowedValues: schema185.properties.unit.properties.counts.enum}});
errors++;
}
}
if(data2.counts !== undefined){
if(data2.of === undefined){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/dependentRequired",keyword:"dependentRequired",params:{property: "counts",
    missingProperty: "of",
    depsCount: 1,
    deps: "of"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.bands !== undefined){
let data6 = data.bands;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key2 in data6){
const _errs15 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key2});
errors++;
}
if(!pattern38.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid3 = _errs15 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data6){
if(!(validate1107(data6[key3], {instancePath:instancePath+"/bands/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1107.errors : vErrors.concat(validate1107.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.repeat !== undefined){
let data8 = data.repeat;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!((key4 === "within") || (key4 === "scope"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data8.within !== undefined){
if(!(validate815(data8.within, {instancePath:instancePath+"/repeat/within"}))){
vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
errors = vErrors.length;
}
}
if(data8.scope !== undefined){
let data10 = data8.scope;
if(!((data10 === "sla") || (data10 === "subject"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat/scope",schemaPath:"#/properties/repeat/properties/scope/enum",keyword:"enum",params:{allowedValues: schema185.properties.repeat.properties.scope.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cap !== undefined){
let data11 = data.cap;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!((key5 === "amount") || (key5 === "per"))){
(vErrors ??= []).push({instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data11.amount !== undefined){
if(!(validate805(data11.amount, {instancePath:instancePath+"/cap/amount"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data11.per !== undefined){
let data13 = data11.per;
if(!(((((((data13 === "event") || (data13 === "day")) || (data13 === "week")) || (data13 === "month")) || (data13 === "quarter")) || (data13 === "half-year")) || (data13 === "year"))){
(vErrors ??= []).push({instancePath:instancePath+"/cap/per",schemaPath:"#/properties/cap/properties/per/enum",keyword:"enum",params:{allowedValues: schema185.properties.cap.properties.per.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cap",schemaPath:"#/properties/cap/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cure !== undefined){
if(!(validate545(data.cure, {instancePath:instancePath+"/cure"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.reward !== undefined){
if(!(validate805(data.reward, {instancePath:instancePath+"/reward"}))){
vErrors = vErrors === null ? validate805.errors : vErrors.concat(validate805.errors);
errors = vErrors.length;
}
}
if(data.deposit !== undefined){
let data16 = data.deposit;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(key6 === "topUpWithin")){
(vErrors ??= []).push({instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data16.topUpWithin !== undefined){
if(!(validate545(data16.topUpWithin, {instancePath:instancePath+"/deposit/topUpWithin"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deposit",schemaPath:"#/properties/deposit/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1104.errors = vErrors;
return errors === 0;
}
const schema187 = {"type":"object","additionalProperties":false,"properties":{"of":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"over":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"stillOpen":{"const":true},"when":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"sum":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"by":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"each":{"type":"object","maxProperties":30,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/cel"}},"as":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"columns":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-zA-Z0-9]*$","not":{"enum":["as","break","const","constructor","continue","else","false","for","function","hasOwnProperty","if","import","in","isPrototypeOf","let","loop","namespace","null","package","propertyIsEnumerable","prototype","return","toLocaleString","toString","true","valueOf","var","void","while"]}},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/sla.schema.json/collectedColumn"}},"value":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate1145(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 2000){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "remove") || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate1145.errors = vErrors;
return errors === 0;
}
function validate1151(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "of") || (key0 === "over")) || (key0 === "by")) || (key0 === "when")) || (key0 === "sum")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
if(!(validate240(data.over, {instancePath:instancePath+"/over"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate240(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate240(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1151.errors = vErrors;
return errors === 0;
}
function validate1139(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema187.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate228(data.of, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
if(!(validate240(data.over, {instancePath:instancePath+"/over"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.stillOpen !== undefined){
if(true !== data.stillOpen){
(vErrors ??= []).push({instancePath:instancePath+"/stillOpen",schemaPath:"#/properties/stillOpen/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate240(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate240(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
let data6 = data.each;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/maxProperties",keyword:"maxProperties",params:{limit: 30}});
errors++;
}
for(const key1 in data6){
const _errs10 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(!(((((((((((((((((((((((((((((key1 === "as") || (key1 === "break")) || (key1 === "const")) || (key1 === "constructor")) || (key1 === "continue")) || (key1 === "else")) || (key1 === "false")) || (key1 === "for")) || (key1 === "function")) || (key1 === "hasOwnProperty")) || (key1 === "if")) || (key1 === "import")) || (key1 === "in")) || (key1 === "isPrototypeOf")) || (key1 === "let")) || (key1 === "loop")) || (key1 === "namespace")) || (key1 === "null")) || (key1 === "package")) || (key1 === "propertyIsEnumerable")) || (key1 === "prototype")) || (key1 === "return")) || (key1 === "toLocaleString")) || (key1 === "toString")) || (key1 === "true")) || (key1 === "valueOf")) || (key1 === "var")) || (key1 === "void")) || (key1 === "while"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs13 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/not",keyword:"not",params:{},propertyName:key1});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern11.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data6){
if(!(validate1145(data6[key2], {instancePath:instancePath+"/each/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1145.errors : vErrors.concat(validate1145.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.as !== undefined){
if(!(validate240(data.as, {instancePath:instancePath+"/as"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data9 = data.columns;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key3 in data9){
const _errs19 = errors;
const _errs21 = errors;
const _errs22 = errors;
if(!(((((((((((((((((((((((((((((key3 === "as") || (key3 === "break")) || (key3 === "const")) || (key3 === "constructor")) || (key3 === "continue")) || (key3 === "else")) || (key3 === "false")) || (key3 === "for")) || (key3 === "function")) || (key3 === "hasOwnProperty")) || (key3 === "if")) || (key3 === "import")) || (key3 === "in")) || (key3 === "isPrototypeOf")) || (key3 === "let")) || (key3 === "loop")) || (key3 === "namespace")) || (key3 === "null")) || (key3 === "package")) || (key3 === "propertyIsEnumerable")) || (key3 === "prototype")) || (key3 === "return")) || (key3 === "toLocaleString")) || (key3 === "toString")) || (key3 === "true")) || (key3 === "valueOf")) || (key3 === "var")) || (key3 === "void")) || (key3 === "while"))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs22 === errors;
if(valid5){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/not",keyword:"not",params:{},propertyName:key3});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern11.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid4 = _errs19 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data9){
if(!(validate1151(data9[key4], {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1151.errors : vErrors.concat(validate1151.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.value !== undefined){
if(!(validate235(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1139.errors = vErrors;
return errors === 0;
}
function validate1189(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "sla") || (key0 === "weight")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sla !== undefined){
if(!(validate55(data.sla, {instancePath:instancePath+"/sla"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1189.errors = vErrors;
return errors === 0;
}
function validate1021(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema175.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!((((((((data5 === "duration") || (data5 === "count")) || (data5 === "clock")) || (data5 === "ratio")) || (data5 === "frequency")) || (data5 === "lead-time")) || (data5 === "sampling")) || (data5 === "composite"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema175.properties.kind.enum}});
errors++;
}
}
if(data.of !== undefined){
let data6 = data.of;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate55(data6, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(!(validate228(data6, {instancePath:instancePath+"/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/properties/of/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.from !== undefined){
if(!(validate228(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate228(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate545(data.within, {instancePath:instancePath+"/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
let data10 = data.clock;
if(!((data10 === "working") || (data10 === "wall"))){
(vErrors ??= []).push({instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema175.properties.clock.enum}});
errors++;
}
}
if(data.pause !== undefined){
let data11 = data.pause;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key1 in data11){
const _errs18 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid2 = _errs18 === errors;
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data11){
if(!(validate1032(data11[key2], {instancePath:instancePath+"/pause/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1032.errors : vErrors.concat(validate1032.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.inside !== undefined){
if(!(validate55(data.inside, {instancePath:instancePath+"/inside"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.onReopen !== undefined){
let data14 = data.onReopen;
if(!((((data14 === "continue") || (data14 === "count-closed-time")) || (data14 === "restart")) || (data14 === "new-cycle"))){
(vErrors ??= []).push({instancePath:instancePath+"/onReopen",schemaPath:"#/properties/onReopen/enum",keyword:"enum",params:{allowedValues: schema175.properties.onReopen.enum}});
errors++;
}
}
if(data.manualDue !== undefined){
let data15 = data.manualDue;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(key3 === "who")){
(vErrors ??= []).push({instancePath:instancePath+"/manualDue",schemaPath:"#/properties/manualDue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data15.who !== undefined){
if(!(validate530(data15.who, {instancePath:instancePath+"/manualDue/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/manualDue",schemaPath:"#/properties/manualDue/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.judged !== undefined){
let data17 = data.judged;
if(!(((data17 === "each") || (data17 === "last")) || (data17 === "ever"))){
(vErrors ??= []).push({instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/enum",keyword:"enum",params:{allowedValues: schema175.properties.judged.enum}});
errors++;
}
}
if(data.targets !== undefined){
let data18 = data.targets;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key4 in data18){
const _errs31 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key4});
errors++;
}
if(!pattern38.test(key4)){
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4});
errors++;
}
var valid5 = _errs31 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key4}});
errors++;
}
}
for(const key5 in data18){
if(!(validate1043(data18[key5], {instancePath:instancePath+"/targets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1043.errors : vErrors.concat(validate1043.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.onTargetChange !== undefined){
let data20 = data.onTargetChange;
if(!((data20 === "same-start") || (data20 === "restart"))){
(vErrors ??= []).push({instancePath:instancePath+"/onTargetChange",schemaPath:"#/properties/onTargetChange/enum",keyword:"enum",params:{allowedValues: schema175.properties.onTargetChange.enum}});
errors++;
}
}
if(data.modifiers !== undefined){
let data21 = data.modifiers;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key6 in data21){
const _errs38 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key6});
errors++;
}
if(!pattern38.test(key6)){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key6});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key6});
errors++;
}
var valid7 = _errs38 === errors;
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data21){
if(!(validate1050(data21[key7], {instancePath:instancePath+"/modifiers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1050.errors : vErrors.concat(validate1050.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",schemaPath:"#/properties/modifiers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cancel !== undefined){
let data23 = data.cancel;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key8 in data23){
const _errs44 = errors;
if(typeof key8 === "string"){
if(func2(key8) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key8});
errors++;
}
if(!pattern38.test(key8)){
(vErrors ??= []).push({instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key8});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key8});
errors++;
}
var valid9 = _errs44 === errors;
if(!valid9){
(vErrors ??= []).push({instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/propertyNames",keyword:"propertyNames",params:{propertyName: key8}});
errors++;
}
}
for(const key9 in data23){
if(!(validate1058(data23[key9], {instancePath:instancePath+"/cancel/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1058.errors : vErrors.concat(validate1058.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reset !== undefined){
let data25 = data.reset;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key10 in data25){
const _errs50 = errors;
if(typeof key10 === "string"){
if(func2(key10) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key10});
errors++;
}
if(!pattern38.test(key10)){
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key10});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key10});
errors++;
}
var valid11 = _errs50 === errors;
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/propertyNames",keyword:"propertyNames",params:{propertyName: key10}});
errors++;
}
}
for(const key11 in data25){
if(!(validate1066(data25[key11], {instancePath:instancePath+"/reset/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1066.errors : vErrors.concat(validate1066.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.repeats !== undefined){
let data27 = data.repeats;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key12 in data27){
if(!((key12 === "every") || (key12 === "from"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data27.every !== undefined){
if(!(validate545(data27.every, {instancePath:instancePath+"/repeats/every"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data27.from !== undefined){
let data29 = data27.from;
if(!((data29 === "start") || (data29 === "last"))){
(vErrors ??= []).push({instancePath:instancePath+"/repeats/from",schemaPath:"#/properties/repeats/properties/from/enum",keyword:"enum",params:{allowedValues: schema175.properties.repeats.properties.from.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.pauseAtMost !== undefined){
if(!(validate83(data.pauseAtMost, {instancePath:instancePath+"/pauseAtMost"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate778(data.calendar, {instancePath:instancePath+"/calendar"}))){
vErrors = vErrors === null ? validate778.errors : vErrors.concat(validate778.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate781(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
errors = vErrors.length;
}
}
if(data.warn !== undefined){
let data33 = data.warn;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key13 in data33){
const _errs64 = errors;
if(typeof key13 === "string"){
if(func2(key13) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key13});
errors++;
}
if(!pattern38.test(key13)){
(vErrors ??= []).push({instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key13});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key13});
errors++;
}
var valid14 = _errs64 === errors;
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/propertyNames",keyword:"propertyNames",params:{propertyName: key13}});
errors++;
}
}
for(const key14 in data33){
if(!(validate1077(data33[key14], {instancePath:instancePath+"/warn/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1077.errors : vErrors.concat(validate1077.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ladder !== undefined){
let data35 = data.ladder;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key15 in data35){
const _errs70 = errors;
if(typeof key15 === "string"){
if(func2(key15) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key15});
errors++;
}
if(!pattern38.test(key15)){
(vErrors ??= []).push({instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key15});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key15});
errors++;
}
var valid16 = _errs70 === errors;
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/propertyNames",keyword:"propertyNames",params:{propertyName: key15}});
errors++;
}
}
for(const key16 in data35){
if(!(validate1082(data35[key16], {instancePath:instancePath+"/ladder/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1082.errors : vErrors.concat(validate1082.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.onBreach !== undefined){
let data37 = data.onBreach;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/onBreach",schemaPath:"#/properties/onBreach/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key17 in data37){
const _errs76 = errors;
if(typeof key17 === "string"){
if(func2(key17) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/onBreach",schemaPath:"#/properties/onBreach/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key17});
errors++;
}
if(!pattern38.test(key17)){
(vErrors ??= []).push({instancePath:instancePath+"/onBreach",schemaPath:"#/properties/onBreach/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key17});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/onBreach",schemaPath:"#/properties/onBreach/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key17});
errors++;
}
var valid18 = _errs76 === errors;
if(!valid18){
(vErrors ??= []).push({instancePath:instancePath+"/onBreach",schemaPath:"#/properties/onBreach/propertyNames",keyword:"propertyNames",params:{propertyName: key17}});
errors++;
}
}
for(const key18 in data37){
if(!(validate1088(data37[key18], {instancePath:instancePath+"/onBreach/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1088.errors : vErrors.concat(validate1088.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/onBreach",schemaPath:"#/properties/onBreach/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.exclude !== undefined){
let data39 = data.exclude;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(Object.keys(data39).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key19 in data39){
const _errs82 = errors;
if(typeof key19 === "string"){
if(func2(key19) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key19});
errors++;
}
if(!pattern38.test(key19)){
(vErrors ??= []).push({instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key19});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key19});
errors++;
}
var valid20 = _errs82 === errors;
if(!valid20){
(vErrors ??= []).push({instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/propertyNames",keyword:"propertyNames",params:{propertyName: key19}});
errors++;
}
}
for(const key20 in data39){
if(!(validate1097(data39[key20], {instancePath:instancePath+"/exclude/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1097.errors : vErrors.concat(validate1097.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.penalty !== undefined){
let data41 = data.penalty;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/penalty",schemaPath:"#/properties/penalty/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key21 in data41){
const _errs88 = errors;
if(typeof key21 === "string"){
if(func2(key21) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/penalty",schemaPath:"#/properties/penalty/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key21});
errors++;
}
if(!pattern38.test(key21)){
(vErrors ??= []).push({instancePath:instancePath+"/penalty",schemaPath:"#/properties/penalty/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key21});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/penalty",schemaPath:"#/properties/penalty/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key21});
errors++;
}
var valid22 = _errs88 === errors;
if(!valid22){
(vErrors ??= []).push({instancePath:instancePath+"/penalty",schemaPath:"#/properties/penalty/propertyNames",keyword:"propertyNames",params:{propertyName: key21}});
errors++;
}
}
for(const key22 in data41){
if(!(validate1104(data41[key22], {instancePath:instancePath+"/penalty/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1104.errors : vErrors.concat(validate1104.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/penalty",schemaPath:"#/properties/penalty/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.roll !== undefined){
if(!(validate823(data.roll, {instancePath:instancePath+"/roll"}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.firstDay !== undefined){
if(!(validate825(data.firstDay, {instancePath:instancePath+"/firstDay"}))){
vErrors = vErrors === null ? validate825.errors : vErrors.concat(validate825.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
let data46 = data.atMost;
const _errs96 = errors;
let valid24 = false;
const _errs97 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
var _valid1 = _errs97 === errors;
valid24 = valid24 || _valid1;
if(!valid24){
const _errs99 = errors;
if(!(validate809(data46, {instancePath:instancePath+"/atMost"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
var _valid1 = _errs99 === errors;
valid24 = valid24 || _valid1;
if(!valid24){
const _errs100 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf/2/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 10000 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
var _valid1 = _errs100 === errors;
valid24 = valid24 || _valid1;
}
}
if(!valid24){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data.atLeast !== undefined){
let data47 = data.atLeast;
const _errs103 = errors;
let valid25 = false;
const _errs104 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000000 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data47 < 1 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid2 = _errs104 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs106 = errors;
if(!(validate809(data47, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
var _valid2 = _errs106 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs107 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/2/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 10000 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data47 < 1 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid2 = _errs107 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs109 = errors;
if(!(validate545(data47, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
var _valid2 = _errs109 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs110 = errors;
const _errs111 = errors;
let valid26 = false;
let passing0 = null;
const _errs112 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/4/oneOf/0/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000000 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/4/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data47 < 1 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/4/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid3 = _errs112 === errors;
if(_valid3){
valid26 = true;
passing0 = 0;
}
const _errs114 = errors;
if(!(validate809(data47, {instancePath:instancePath+"/atLeast"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
var _valid3 = _errs114 === errors;
if(_valid3 && valid26){
valid26 = false;
passing0 = [passing0, 1];
}
else {
if(_valid3){
valid26 = true;
passing0 = 1;
}
}
if(!valid26){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf/4/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs110 === errors;
valid25 = valid25 || _valid2;
}
}
}
}
if(!valid25){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",schemaPath:"#/properties/atLeast/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
if(data.unit !== undefined){
if(!(validate59(data.unit, {instancePath:instancePath+"/unit"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data49 = data.by;
const _errs117 = errors;
let valid27 = false;
const _errs118 = errors;
if(!(validate853(data49, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate853.errors : vErrors.concat(validate853.errors);
errors = vErrors.length;
}
var _valid4 = _errs118 === errors;
valid27 = valid27 || _valid4;
if(!valid27){
const _errs119 = errors;
if(typeof data49 === "string"){
if(func2(data49) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern11.test(data49)){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid4 = _errs119 === errors;
valid27 = valid27 || _valid4;
}
if(!valid27){
(vErrors ??= []).push({instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data.opens !== undefined){
if(!(validate853(data.opens, {instancePath:instancePath+"/opens"}))){
vErrors = vErrors === null ? validate853.errors : vErrors.concat(validate853.errors);
errors = vErrors.length;
}
}
if(data.lateUntil !== undefined){
if(!(validate853(data.lateUntil, {instancePath:instancePath+"/lateUntil"}))){
vErrors = vErrors === null ? validate853.errors : vErrors.concat(validate853.errors);
errors = vErrors.length;
}
}
if(data.catchUp !== undefined){
let data52 = data.catchUp;
if(!(((data52 === "none") || (data52 === "next")) || (data52 === "backfill"))){
(vErrors ??= []).push({instancePath:instancePath+"/catchUp",schemaPath:"#/properties/catchUp/enum",keyword:"enum",params:{allowedValues: schema175.properties.catchUp.enum}});
errors++;
}
}
if(data.every !== undefined){
if(!(validate857(data.every, {instancePath:instancePath+"/every"}))){
vErrors = vErrors === null ? validate857.errors : vErrors.concat(validate857.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data54 = data.on;
if(typeof data54 === "string"){
if(func2(data54) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/maxLength",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern143.test(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "^(mon|tue|wed|thu|fri|sat|sun|last|[1-9]|[12][0-9]|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.who !== undefined){
if(!(validate55(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data56 = data.evidence;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key23 in data56){
if(!(((key23 === "form") || (key23 === "collect")) || (key23 === "opens"))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}});
errors++;
}
}
if(data56.form !== undefined){
if(!(validate55(data56.form, {instancePath:instancePath+"/evidence/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data56.collect !== undefined){
let data58 = data56.collect;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key24 in data58){
const _errs134 = errors;
const _errs136 = errors;
const _errs137 = errors;
if(!(((((((((((((((((((((((((((((key24 === "as") || (key24 === "break")) || (key24 === "const")) || (key24 === "constructor")) || (key24 === "continue")) || (key24 === "else")) || (key24 === "false")) || (key24 === "for")) || (key24 === "function")) || (key24 === "hasOwnProperty")) || (key24 === "if")) || (key24 === "import")) || (key24 === "in")) || (key24 === "isPrototypeOf")) || (key24 === "let")) || (key24 === "loop")) || (key24 === "namespace")) || (key24 === "null")) || (key24 === "package")) || (key24 === "propertyIsEnumerable")) || (key24 === "prototype")) || (key24 === "return")) || (key24 === "toLocaleString")) || (key24 === "toString")) || (key24 === "true")) || (key24 === "valueOf")) || (key24 === "var")) || (key24 === "void")) || (key24 === "while"))){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid30 = _errs137 === errors;
if(valid30){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/not",keyword:"not",params:{},propertyName:key24});
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
if(typeof key24 === "string"){
if(func2(key24) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key24});
errors++;
}
if(!pattern11.test(key24)){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},propertyName:key24});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key24});
errors++;
}
var valid29 = _errs134 === errors;
if(!valid29){
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/propertyNames",keyword:"propertyNames",params:{propertyName: key24}});
errors++;
}
}
for(const key25 in data58){
if(!(validate1139(data58[key25], {instancePath:instancePath+"/evidence/collect/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1139.errors : vErrors.concat(validate1139.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence/collect",schemaPath:"#/properties/evidence/properties/collect/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data56.opens !== undefined){
if(!(validate55(data56.opens, {instancePath:instancePath+"/evidence/opens"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.publishes !== undefined){
let data61 = data.publishes;
if(Array.isArray(data61)){
if(data61.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/publishes",schemaPath:"#/properties/publishes/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data61.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/publishes",schemaPath:"#/properties/publishes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data61.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data61[i0], {instancePath:instancePath+"/publishes/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/publishes",schemaPath:"#/properties/publishes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.carryOver !== undefined){
let data63 = data.carryOver;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key26 in data63){
if(!(((key26 === "of") || (key26 === "unless")) || (key26 === "needs"))){
(vErrors ??= []).push({instancePath:instancePath+"/carryOver",schemaPath:"#/properties/carryOver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}});
errors++;
}
}
if(data63.of !== undefined){
if(!(validate55(data63.of, {instancePath:instancePath+"/carryOver/of"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data63.unless !== undefined){
if(!(validate235(data63.unless, {instancePath:instancePath+"/carryOver/unless"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data63.needs !== undefined){
if("reason" !== data63.needs){
(vErrors ??= []).push({instancePath:instancePath+"/carryOver/needs",schemaPath:"#/properties/carryOver/properties/needs/const",keyword:"const",params:{allowedValue: "reason"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/carryOver",schemaPath:"#/properties/carryOver/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.window !== undefined){
let data67 = data.window;
const _errs151 = errors;
let valid35 = false;
const _errs152 = errors;
if(!(validate900(data67, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate900.errors : vErrors.concat(validate900.errors);
errors = vErrors.length;
}
var _valid5 = _errs152 === errors;
valid35 = valid35 || _valid5;
if(!valid35){
const _errs153 = errors;
if(!(validate815(data67, {instancePath:instancePath+"/window"}))){
vErrors = vErrors === null ? validate815.errors : vErrors.concat(validate815.errors);
errors = vErrors.length;
}
var _valid5 = _errs153 === errors;
valid35 = valid35 || _valid5;
}
if(!valid35){
(vErrors ??= []).push({instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
}
if(data.cohort !== undefined){
if(!(validate228(data.cohort, {instancePath:instancePath+"/cohort"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.counted !== undefined){
if(!(validate228(data.counted, {instancePath:instancePath+"/counted"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate454(data.weight, {instancePath:instancePath+"/weight"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.minSample !== undefined){
let data71 = data.minSample;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
(vErrors ??= []).push({instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1000000 || isNaN(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data71 < 1 || isNaN(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.ifEmpty !== undefined){
let data72 = data.ifEmpty;
if(!((data72 === "not-applicable") || (data72 === "met"))){
(vErrors ??= []).push({instancePath:instancePath+"/ifEmpty",schemaPath:"#/properties/ifEmpty/enum",keyword:"enum",params:{allowedValues: schema175.properties.ifEmpty.enum}});
errors++;
}
}
if(data.grace !== undefined){
if(!(validate545(data.grace, {instancePath:instancePath+"/grace"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate857(data.per, {instancePath:instancePath+"/per"}))){
vErrors = vErrors === null ? validate857.errors : vErrors.concat(validate857.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data75 = data.for;
if(!((((data75 === "person") || (data75 === "zone")) || (data75 === "household")) || (data75 === "case"))){
(vErrors ??= []).push({instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema175.properties.for.enum}});
errors++;
}
}
if(data.minGap !== undefined){
if(!(validate545(data.minGap, {instancePath:instancePath+"/minGap"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate454(data.distinct, {instancePath:instancePath+"/distinct"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
let data78 = data.next;
if(!((data78 === "fixed") || (data78 === "floating"))){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/enum",keyword:"enum",params:{allowedValues: schema175.properties.next.enum}});
errors++;
}
}
if(data.orEvery !== undefined){
let data79 = data.orEvery;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key27 in data79){
if(!((((key27 === "of") || (key27 === "sum")) || (key27 === "reaches")) || (key27 === "within"))){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}});
errors++;
}
}
if(data79.of !== undefined){
if(!(validate228(data79.of, {instancePath:instancePath+"/orEvery/of"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data79.sum !== undefined){
if(!(validate454(data79.sum, {instancePath:instancePath+"/orEvery/sum"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data79.reaches !== undefined){
let data82 = data79.reaches;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery/reaches",schemaPath:"#/properties/orEvery/properties/reaches/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1000000000 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery/reaches",schemaPath:"#/properties/orEvery/properties/reaches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data82 < 1 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/orEvery/reaches",schemaPath:"#/properties/orEvery/properties/reaches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data79.within !== undefined){
if(!(validate545(data79.within, {instancePath:instancePath+"/orEvery/within"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/orEvery",schemaPath:"#/properties/orEvery/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.season !== undefined){
let data84 = data.season;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key28 in data84){
if(!((key28 === "from") || (key28 === "until"))){
(vErrors ??= []).push({instancePath:instancePath+"/season",schemaPath:"#/properties/season/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}});
errors++;
}
}
if(data84.from !== undefined){
if(!(validate935(data84.from, {instancePath:instancePath+"/season/from"}))){
vErrors = vErrors === null ? validate935.errors : vErrors.concat(validate935.errors);
errors = vErrors.length;
}
}
if(data84.until !== undefined){
if(!(validate935(data84.until, {instancePath:instancePath+"/season/until"}))){
vErrors = vErrors === null ? validate935.errors : vErrors.concat(validate935.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/season",schemaPath:"#/properties/season/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.proRata !== undefined){
if(typeof data.proRata !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/proRata",schemaPath:"#/properties/proRata/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.while !== undefined){
let data88 = data.while;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data88.until === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key29 in data88){
if(!((key29 === "from") || (key29 === "until"))){
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}});
errors++;
}
}
if(data88.from !== undefined){
if(!(validate228(data88.from, {instancePath:instancePath+"/while/from"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data88.until !== undefined){
if(!(validate228(data88.until, {instancePath:instancePath+"/while/until"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/while",schemaPath:"#/properties/while/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.before !== undefined){
if(!(validate454(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate809(data.share, {instancePath:instancePath+"/share"}))){
vErrors = vErrors === null ? validate809.errors : vErrors.concat(validate809.errors);
errors = vErrors.length;
}
}
if(data.draws !== undefined){
let data93 = data.draws;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
(vErrors ??= []).push({instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 366 || isNaN(data93)){
(vErrors ??= []).push({instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366}});
errors++;
}
if(data93 < 1 || isNaN(data93)){
(vErrors ??= []).push({instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.covers !== undefined){
if(!(validate235(data.covers, {instancePath:instancePath+"/covers"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data95 = data.parts;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(Object.keys(data95).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key30 in data95){
const _errs193 = errors;
if(typeof key30 === "string"){
if(func2(key30) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key30});
errors++;
}
if(!pattern38.test(key30)){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key30});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key30});
errors++;
}
var valid39 = _errs193 === errors;
if(!valid39){
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/propertyNames",keyword:"propertyNames",params:{propertyName: key30}});
errors++;
}
}
for(const key31 in data95){
if(!(validate1189(data95[key31], {instancePath:instancePath+"/parts/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1189.errors : vErrors.concat(validate1189.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1021.errors = vErrors;
return errors === 0;
}
const procedureDefinition = validate1196;
const schema191 = {"type":"object","additionalProperties":false,"required":["id","title","form","opens","start","responsible","stages"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"subject":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"opens":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"start":{"$ref":"guicheng:///schemas/common.schema.json/id"},"responsible":{"enum":["opener","stage"]},"stages":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/procedure.schema.json/stage"}},"follows":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/procedure.schema.json/follow"}},"administrators":{"$ref":"guicheng:///schemas/common.schema.json/whos"}}};
const schema192 = {"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"final":{"const":true},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"sections":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"guicheng:///schemas/common.schema.json/entryId"}},"chain":{"$ref":"guicheng:///schemas/common.schema.json/id"},"next":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/procedure.schema.json/next"}},"responsible":{"enum":["actor","keep"]},"withdraw":{"const":true},"notify":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/procedure.schema.json/notice"}},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"}}};
const schema193 = {"type":"object","additionalProperties":false,"required":["to"],"dependentSchemas":{"otherwise":{"properties":{"when":false}}},"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/id"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"when":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"otherwise":{"const":true},"after":{"enum":["form","approved","rejected","revoked"]}}};
function validate1214(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "to") || (key0 === "title")) || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "after"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.to !== undefined){
if(!(validate55(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
(vErrors ??= []).push({instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(!((((data4 === "form") || (data4 === "approved")) || (data4 === "rejected")) || (data4 === "revoked"))){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/enum",keyword:"enum",params:{allowedValues: schema193.properties.after.enum}});
errors++;
}
}
if(data.otherwise !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/when",schemaPath:"#/dependentSchemas/otherwise/properties/when/false schema",keyword:"false schema",params:{}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1214.errors = vErrors;
return errors === 0;
}
const schema194 = {"type":"object","additionalProperties":false,"required":["on"],"anyOf":[{"required":["position"]},{"required":["owner"]}],"properties":{"position":{"$ref":"guicheng:///schemas/common.schema.json/id"},"owner":{"const":true},"template":{"$ref":"guicheng:///schemas/common.schema.json/id"},"on":{"enum":["enter","leave"]}}};
function validate1219(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "position") || (key0 === "owner")) || (key0 === "template")) || (key0 === "on"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.position !== undefined){
if(!(validate55(data.position, {instancePath:instancePath+"/position"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(true !== data.owner){
(vErrors ??= []).push({instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.template !== undefined){
if(!(validate55(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data3 = data.on;
if(!((data3 === "enter") || (data3 === "leave"))){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues: schema194.properties.on.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1219.errors = vErrors;
return errors === 0;
}
function validate1207(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema192.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
if(true !== data.final){
(vErrors ??= []).push({instancePath:instancePath+"/final",schemaPath:"#/properties/final/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
let data5 = data.sections;
if(Array.isArray(data5)){
if(data5.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/maxItems",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate463(data5[i0], {instancePath:instancePath+"/sections/" + i0}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.chain !== undefined){
if(!(validate55(data.chain, {instancePath:instancePath+"/chain"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
let data8 = data.next;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
if(Object.keys(data8).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data8){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data8){
if(!(validate1214(data8[key2], {instancePath:instancePath+"/next/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1214.errors : vErrors.concat(validate1214.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.responsible !== undefined){
let data10 = data.responsible;
if(!((data10 === "actor") || (data10 === "keep"))){
(vErrors ??= []).push({instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/enum",keyword:"enum",params:{allowedValues: schema192.properties.responsible.enum}});
errors++;
}
}
if(data.withdraw !== undefined){
if(true !== data.withdraw){
(vErrors ??= []).push({instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.notify !== undefined){
let data12 = data.notify;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key3 in data12){
const _errs21 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern38.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid5 = _errs21 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data12){
if(!(validate1219(data12[key4], {instancePath:instancePath+"/notify/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1219.errors : vErrors.concat(validate1219.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1207.errors = vErrors;
return errors === 0;
}
function validate1225(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.procedure === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "procedure"}});
errors++;
}
if(data.on === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "procedure") || (key0 === "on")) || (key0 === "when"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.procedure !== undefined){
if(!(validate55(data.procedure, {instancePath:instancePath+"/procedure"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate228(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1225.errors = vErrors;
return errors === 0;
}
function validate1196(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.form === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"}});
errors++;
}
if(data.opens === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opens"}});
errors++;
}
if(data.start === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.responsible === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsible"}});
errors++;
}
if(data.stages === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema191.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate240(data.subject, {instancePath:instancePath+"/subject"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.opens !== undefined){
if(!(validate530(data.opens, {instancePath:instancePath+"/opens"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate55(data.start, {instancePath:instancePath+"/start"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
let data10 = data.responsible;
if(!((data10 === "opener") || (data10 === "stage"))){
(vErrors ??= []).push({instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/enum",keyword:"enum",params:{allowedValues: schema191.properties.responsible.enum}});
errors++;
}
}
if(data.stages !== undefined){
let data11 = data.stages;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
if(Object.keys(data11).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data11){
const _errs15 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs15 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data11){
if(!(validate1207(data11[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1207.errors : vErrors.concat(validate1207.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.follows !== undefined){
let data13 = data.follows;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data13){
const _errs21 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern38.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data13){
if(!(validate1225(data13[key4], {instancePath:instancePath+"/follows/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1225.errors : vErrors.concat(validate1225.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.administrators !== undefined){
if(!(validate530(data.administrators, {instancePath:instancePath+"/administrators"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1196.errors = vErrors;
return errors === 0;
}
const procedureOverlay = validate1231;
const schema196 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"subject":{"$ref":"guicheng:///schemas/common.schema.json/fieldId"},"opens":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"start":{"$ref":"guicheng:///schemas/common.schema.json/id"},"responsible":{"enum":["opener","stage"]},"stages":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/procedure.schema.json/stage"}},"follows":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/procedure.schema.json/follow"}},"administrators":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
const schema197 = {"type":"object","additionalProperties":false,"properties":{"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"who":{"$ref":"guicheng:///schemas/common.schema.json/whos"},"final":{"const":true},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"sections":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"guicheng:///schemas/common.schema.json/entryId"}},"chain":{"$ref":"guicheng:///schemas/common.schema.json/id"},"next":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/procedure.schema.json/next"}},"responsible":{"enum":["actor","keep"]},"withdraw":{"const":true},"notify":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/procedure.schema.json/notice"}},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
const schema198 = {"type":"object","additionalProperties":false,"properties":{"to":{"$ref":"guicheng:///schemas/common.schema.json/id"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"when":{"$ref":"guicheng:///schemas/common.schema.json/cel"},"otherwise":{"const":true},"after":{"enum":["form","approved","rejected","revoked"]},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate1249(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "to") || (key0 === "title")) || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "after")) || (key0 === "remove")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.to !== undefined){
if(!(validate55(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
(vErrors ??= []).push({instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(!((((data4 === "form") || (data4 === "approved")) || (data4 === "rejected")) || (data4 === "revoked"))){
(vErrors ??= []).push({instancePath:instancePath+"/after",schemaPath:"#/properties/after/enum",keyword:"enum",params:{allowedValues: schema198.properties.after.enum}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1249.errors = vErrors;
return errors === 0;
}
const schema199 = {"type":"object","additionalProperties":false,"properties":{"position":{"$ref":"guicheng:///schemas/common.schema.json/id"},"owner":{"const":true},"template":{"$ref":"guicheng:///schemas/common.schema.json/id"},"on":{"enum":["enter","leave"]},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"},"after":{"$ref":"guicheng:///schemas/common.schema.json/after"},"before":{"$ref":"guicheng:///schemas/common.schema.json/before"}}};
function validate1256(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "position") || (key0 === "owner")) || (key0 === "template")) || (key0 === "on")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.position !== undefined){
if(!(validate55(data.position, {instancePath:instancePath+"/position"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(true !== data.owner){
(vErrors ??= []).push({instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.template !== undefined){
if(!(validate55(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data3 = data.on;
if(!((data3 === "enter") || (data3 === "leave"))){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues: schema199.properties.on.enum}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1256.errors = vErrors;
return errors === 0;
}
function validate1242(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema197.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate530(data.who, {instancePath:instancePath+"/who"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.final !== undefined){
if(true !== data.final){
(vErrors ??= []).push({instancePath:instancePath+"/final",schemaPath:"#/properties/final/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
let data5 = data.sections;
if(Array.isArray(data5)){
if(data5.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/maxItems",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate463(data5[i0], {instancePath:instancePath+"/sections/" + i0}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.chain !== undefined){
if(!(validate55(data.chain, {instancePath:instancePath+"/chain"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
let data8 = data.next;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key1 in data8){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern38.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data8){
if(!(validate1249(data8[key2], {instancePath:instancePath+"/next/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1249.errors : vErrors.concat(validate1249.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.responsible !== undefined){
let data10 = data.responsible;
if(!((data10 === "actor") || (data10 === "keep"))){
(vErrors ??= []).push({instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/enum",keyword:"enum",params:{allowedValues: schema197.properties.responsible.enum}});
errors++;
}
}
if(data.withdraw !== undefined){
if(true !== data.withdraw){
(vErrors ??= []).push({instancePath:instancePath+"/withdraw",schemaPath:"#/properties/withdraw/const",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.notify !== undefined){
let data12 = data.notify;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/maxProperties",keyword:"maxProperties",params:{limit: 20}});
errors++;
}
for(const key3 in data12){
const _errs21 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern38.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid5 = _errs21 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data12){
if(!(validate1256(data12[key4], {instancePath:instancePath+"/notify/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1256.errors : vErrors.concat(validate1256.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1242.errors = vErrors;
return errors === 0;
}
function validate1268(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "procedure") || (key0 === "on")) || (key0 === "when")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.procedure !== undefined){
if(!(validate55(data.procedure, {instancePath:instancePath+"/procedure"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate228(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate235(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1268.errors = vErrors;
return errors === 0;
}
function validate1231(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema196.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate240(data.subject, {instancePath:instancePath+"/subject"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.opens !== undefined){
if(!(validate530(data.opens, {instancePath:instancePath+"/opens"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate55(data.start, {instancePath:instancePath+"/start"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
let data10 = data.responsible;
if(!((data10 === "opener") || (data10 === "stage"))){
(vErrors ??= []).push({instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/enum",keyword:"enum",params:{allowedValues: schema196.properties.responsible.enum}});
errors++;
}
}
if(data.stages !== undefined){
let data11 = data.stages;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data11){
const _errs15 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs15 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data11){
if(!(validate1242(data11[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1242.errors : vErrors.concat(validate1242.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.follows !== undefined){
let data13 = data.follows;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data13){
const _errs21 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(!pattern38.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key3});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3});
errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data13){
if(!(validate1268(data13[key4], {instancePath:instancePath+"/follows/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1268.errors : vErrors.concat(validate1268.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.administrators !== undefined){
if(!(validate530(data.administrators, {instancePath:instancePath+"/administrators"}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1231.errors = vErrors;
return errors === 0;
}
const templateDefinition = validate1278;
const schema201 = {"type":"object","additionalProperties":false,"required":["id","title","purpose","body"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"purpose":{"enum":["notice","letter","print"]},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"procedure":{"$ref":"guicheng:///schemas/common.schema.json/id"},"subjectLine":{"type":"string","minLength":1,"maxLength":200},"body":{"type":"string","minLength":1,"maxLength":20000}}};
function validate1278(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema201.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data6 = data.purpose;
if(!(((data6 === "notice") || (data6 === "letter")) || (data6 === "print"))){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema201.properties.purpose.enum}});
errors++;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
if(!(validate55(data.procedure, {instancePath:instancePath+"/procedure"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subjectLine !== undefined){
let data9 = data.subjectLine;
if(typeof data9 === "string"){
if(func2(data9) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/subjectLine",schemaPath:"#/properties/subjectLine/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subjectLine",schemaPath:"#/properties/subjectLine/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjectLine",schemaPath:"#/properties/subjectLine/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.body !== undefined){
let data10 = data.body;
if(typeof data10 === "string"){
if(func2(data10) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 20000}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1278.errors = vErrors;
return errors === 0;
}
const templateOverlay = validate1287;
const schema202 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"overlays":{"$ref":"guicheng:///schemas/common.schema.json/overlays"},"purpose":{"enum":["notice","letter","print"]},"form":{"$ref":"guicheng:///schemas/common.schema.json/id"},"procedure":{"$ref":"guicheng:///schemas/common.schema.json/id"},"subjectLine":{"type":"string","minLength":1,"maxLength":200},"body":{"type":"string","minLength":1,"maxLength":20000},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
function validate1287(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema202.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.overlays !== undefined){
if(!(validate224(data.overlays, {instancePath:instancePath+"/overlays"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data6 = data.purpose;
if(!(((data6 === "notice") || (data6 === "letter")) || (data6 === "print"))){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema202.properties.purpose.enum}});
errors++;
}
}
if(data.form !== undefined){
if(!(validate55(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.procedure !== undefined){
if(!(validate55(data.procedure, {instancePath:instancePath+"/procedure"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subjectLine !== undefined){
let data9 = data.subjectLine;
if(typeof data9 === "string"){
if(func2(data9) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/subjectLine",schemaPath:"#/properties/subjectLine/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/subjectLine",schemaPath:"#/properties/subjectLine/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subjectLine",schemaPath:"#/properties/subjectLine/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.body !== undefined){
let data10 = data.body;
if(typeof data10 === "string"){
if(func2(data10) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 20000}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1287.errors = vErrors;
return errors === 0;
}
const scenarioDefinition = validate1297;
const schema203 = {"type":"object","additionalProperties":false,"required":["id","title","start","steps"],"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"covers":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"start":{"$ref":"guicheng:///schemas/common.schema.json/instant"},"people":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/organization.schema.json/person"}},"steps":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"guicheng:///schemas/scenario.schema.json/step"}}}};
const pattern179 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate1304(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 35){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern179.test(data)){
(vErrors ??= []).push({instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate1304.errors = vErrors;
return errors === 0;
}
const schema205 = {"type":"object","additionalProperties":false,"oneOf":[{"required":["open"]},{"required":["fill"]},{"required":["approve"]},{"required":["reject"]},{"required":["handOver"]},{"required":["addComment"]},{"required":["withdraw"]},{"required":["carryOver"]},{"required":["event"]},{"required":["wait"]},{"required":["repeat"]},{"required":["expect"]}],"dependentRequired":{"open":["as","form"],"fill":["in","form"],"approve":["in"],"reject":["in"],"handOver":["in"],"addComment":["in"],"withdraw":["in"],"carryOver":["in","comment"],"event":["data"],"repeat":["steps"]},"dependentSchemas":{"as":{"required":["open"]},"in":{"anyOf":[{"required":["fill"]},{"required":["approve"]},{"required":["reject"]},{"required":["handOver"]},{"required":["addComment"]},{"required":["withdraw"]},{"required":["carryOver"]}]},"form":{"anyOf":[{"required":["open"]},{"required":["fill"]}]},"comment":{"anyOf":[{"required":["approve"]},{"required":["reject"]},{"required":["carryOver"]}]},"data":{"required":["event"]},"steps":{"required":["repeat"]}},"properties":{"at":{"$ref":"guicheng:///schemas/common.schema.json/instant"},"by":{"$ref":"guicheng:///schemas/common.schema.json/id"},"open":{"$ref":"guicheng:///schemas/common.schema.json/id"},"as":{"$ref":"guicheng:///schemas/common.schema.json/id"},"fill":{"$ref":"guicheng:///schemas/common.schema.json/id"},"in":{"$ref":"guicheng:///schemas/common.schema.json/id"},"form":{"$ref":"guicheng:///schemas/common.schema.json/formValues"},"approve":{"$ref":"guicheng:///schemas/common.schema.json/id"},"reject":{"$ref":"guicheng:///schemas/common.schema.json/id"},"comment":{"$ref":"guicheng:///schemas/common.schema.json/text"},"handOver":{"$ref":"guicheng:///schemas/common.schema.json/id"},"addComment":{"$ref":"guicheng:///schemas/common.schema.json/text"},"withdraw":{"$ref":"guicheng:///schemas/common.schema.json/text"},"carryOver":{"$ref":"guicheng:///schemas/common.schema.json/id"},"event":{"$ref":"guicheng:///schemas/common.schema.json/eventName"},"data":{"$ref":"guicheng:///schemas/common.schema.json/formValues"},"wait":{"type":"string","anyOf":[{"$ref":"guicheng:///schemas/common.schema.json/instant"},{"$ref":"guicheng:///schemas/common.schema.json/length"}]},"repeat":{"type":"integer","minimum":2,"maximum":200},"steps":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"guicheng:///schemas/scenario.schema.json/step"}},"expect":{"$ref":"guicheng:///schemas/scenario.schema.json/expectation"}}};
const schema206 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"stage":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"verdict":{"type":"object","maxProperties":50,"propertyNames":{"maxLength":200,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(:[^\\s:]+)?$"},"additionalProperties":{"enum":["pending","running","paused","met","late","missed","cancelled","excluded","not-applicable"]}},"values":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/common.schema.json/formValues"}},"opened":{"$ref":"guicheng:///schemas/common.schema.json/id"},"notified":{"$ref":"guicheng:///schemas/common.schema.json/id"},"offered":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}}},"refused":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"}}};
const pattern182 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*(:[^\\s:]+)?$", "u");
const pattern185 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate1326(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "stage") || (key0 === "verdict")) || (key0 === "values")) || (key0 === "opened")) || (key0 === "notified")) || (key0 === "offered")) || (key0 === "refused"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data0){
if(!(validate55(data0[key2], {instancePath:instancePath+"/stage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.verdict !== undefined){
let data2 = data.verdict;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data2){
const _errs10 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},propertyName:key3});
errors++;
}
if(!pattern182.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(:[^\\s:]+)?$"},propertyName:key3});
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data2){
let data3 = data2[key4];
if(!(((((((((data3 === "pending") || (data3 === "running")) || (data3 === "paused")) || (data3 === "met")) || (data3 === "late")) || (data3 === "missed")) || (data3 === "cancelled")) || (data3 === "excluded")) || (data3 === "not-applicable"))){
(vErrors ??= []).push({instancePath:instancePath+"/verdict/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verdict/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema206.properties.verdict.additionalProperties.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key5 in data4){
const _errs15 = errors;
if(typeof key5 === "string"){
if(func2(key5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key5});
errors++;
}
if(!pattern3.test(key5)){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5});
errors++;
}
var valid5 = _errs15 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data4){
if(!(validate312(data4[key6], {instancePath:instancePath+"/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.opened !== undefined){
if(!(validate55(data.opened, {instancePath:instancePath+"/opened"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.notified !== undefined){
if(!(validate55(data.notified, {instancePath:instancePath+"/notified"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.offered !== undefined){
let data8 = data.offered;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/offered",schemaPath:"#/properties/offered/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key7 in data8){
const _errs23 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/offered",schemaPath:"#/properties/offered/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key7});
errors++;
}
if(!pattern3.test(key7)){
(vErrors ??= []).push({instancePath:instancePath+"/offered",schemaPath:"#/properties/offered/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key7});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offered",schemaPath:"#/properties/offered/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key7});
errors++;
}
var valid7 = _errs23 === errors;
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/offered",schemaPath:"#/properties/offered/propertyNames",keyword:"propertyNames",params:{propertyName: key7}});
errors++;
}
}
for(const key8 in data8){
let data9 = data8[key8];
if(Array.isArray(data9)){
if(data9.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/offered/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/offered/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data9[i0], {instancePath:instancePath+"/offered/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offered/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/offered/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offered",schemaPath:"#/properties/offered/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.refused !== undefined){
let data11 = data.refused;
if(typeof data11 === "string"){
if(func2(data11) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern185.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1326.errors = vErrors;
return errors === 0;
}
const wrapper10 = {validate: validate1307};
function validate1307(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "open"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fill === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "fill"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approve === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "approve"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reject === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "reject"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handOver === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "handOver"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addComment === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "addComment"}});
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdraw === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "withdraw"}});
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.carryOver === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "carryOver"}});
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "event"}});
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wait === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "wait"}});
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repeat === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "repeat"}});
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "expect"}});
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema205.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate1304(data.at, {instancePath:instancePath+"/at"}))){
vErrors = vErrors === null ? validate1304.errors : vErrors.concat(validate1304.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate55(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate55(data.open, {instancePath:instancePath+"/open"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
if(!(validate55(data.as, {instancePath:instancePath+"/as"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.fill !== undefined){
if(!(validate55(data.fill, {instancePath:instancePath+"/fill"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
if(!(validate55(data.in, {instancePath:instancePath+"/in"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate312(data.form, {instancePath:instancePath+"/form"}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.approve !== undefined){
if(!(validate55(data.approve, {instancePath:instancePath+"/approve"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.reject !== undefined){
if(!(validate55(data.reject, {instancePath:instancePath+"/reject"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate183(data.comment, {instancePath:instancePath+"/comment"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.handOver !== undefined){
if(!(validate55(data.handOver, {instancePath:instancePath+"/handOver"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.addComment !== undefined){
if(!(validate183(data.addComment, {instancePath:instancePath+"/addComment"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.withdraw !== undefined){
if(!(validate183(data.withdraw, {instancePath:instancePath+"/withdraw"}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.carryOver !== undefined){
if(!(validate55(data.carryOver, {instancePath:instancePath+"/carryOver"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate228(data.event, {instancePath:instancePath+"/event"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate312(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
let data16 = data.wait;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs33 = errors;
let valid2 = false;
const _errs34 = errors;
if(!(validate1304(data16, {instancePath:instancePath+"/wait"}))){
vErrors = vErrors === null ? validate1304.errors : vErrors.concat(validate1304.errors);
errors = vErrors.length;
}
var _valid1 = _errs34 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs35 = errors;
if(!(validate545(data16, {instancePath:instancePath+"/wait"}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
var _valid1 = _errs35 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.repeat !== undefined){
let data17 = data.repeat;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 200 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data17 < 2 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.steps !== undefined){
let data18 = data.steps;
if(Array.isArray(data18)){
if(data18.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper10.validate(data18[i0], {instancePath:instancePath+"/steps/" + i0}))){
vErrors = vErrors === null ? wrapper10.validate.errors : vErrors.concat(wrapper10.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.expect !== undefined){
if(!(validate1326(data.expect, {instancePath:instancePath+"/expect"}))){
vErrors = vErrors === null ? validate1326.errors : vErrors.concat(validate1326.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(data.as === undefined){
const err22 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "open",
    missingProperty: "as",
    depsCount: 2,
    deps: "as, form"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.form === undefined){
const err23 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "open",
    missingProperty: "form",
    depsCount: 2,
    deps: "as, form"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fill !== undefined){
if(data.in === undefined){
const err24 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "fill",
    missingProperty: "in",
    depsCount: 2,
    deps: "in, form"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.form === undefined){
const err25 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "fill",
    missingProperty: "form",
    depsCount: 2,
    deps: "in, form"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.approve !== undefined){
if(data.in === undefined){
const err26 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "approve",
    missingProperty: "in",
    depsCount: 1,
    deps: "in"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.reject !== undefined){
if(data.in === undefined){
const err27 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "reject",
    missingProperty: "in",
    depsCount: 1,
    deps: "in"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.handOver !== undefined){
if(data.in === undefined){
const err28 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "handOver",
    missingProperty: "in",
    depsCount: 1,
    deps: "in"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.addComment !== undefined){
if(data.in === undefined){
const err29 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "addComment",
    missingProperty: "in",
    depsCount: 1,
    deps: "in"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.withdraw !== undefined){
if(data.in === undefined){
const err30 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "withdraw",
    missingProperty: "in",
    depsCount: 1,
    deps: "in"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.carryOver !== undefined){
if(data.in === undefined){
const err31 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "carryOver",
    missingProperty: "in",
    depsCount: 2,
    deps: "in, comment"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.comment === undefined){
const err32 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "carryOver",
    missingProperty: "comment",
    depsCount: 2,
    deps: "in, comment"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.event !== undefined){
if(data.data === undefined){
const err33 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "event",
    missingProperty: "data",
    depsCount: 1,
    deps: "data"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.repeat !== undefined){
if(data.steps === undefined){
const err34 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "repeat",
    missingProperty: "steps",
    depsCount: 1,
    deps: "steps"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.as !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/as/required",keyword:"required",params:{missingProperty: "open"}});
errors++;
}
}
}
if(data.in !== undefined){
const _errs44 = errors;
let valid6 = false;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fill === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/0/required",keyword:"required",params:{missingProperty: "fill"}});
errors++;
}
}
var _valid2 = _errs45 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approve === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/1/required",keyword:"required",params:{missingProperty: "approve"}});
errors++;
}
}
var _valid2 = _errs46 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reject === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/2/required",keyword:"required",params:{missingProperty: "reject"}});
errors++;
}
}
var _valid2 = _errs47 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handOver === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/3/required",keyword:"required",params:{missingProperty: "handOver"}});
errors++;
}
}
var _valid2 = _errs48 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addComment === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/4/required",keyword:"required",params:{missingProperty: "addComment"}});
errors++;
}
}
var _valid2 = _errs49 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdraw === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/5/required",keyword:"required",params:{missingProperty: "withdraw"}});
errors++;
}
}
var _valid2 = _errs50 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.carryOver === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf/6/required",keyword:"required",params:{missingProperty: "carryOver"}});
errors++;
}
}
var _valid2 = _errs51 === errors;
valid6 = valid6 || _valid2;
}
}
}
}
}
}
if(!valid6){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/in/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.form !== undefined){
const _errs53 = errors;
let valid7 = false;
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/form/anyOf/0/required",keyword:"required",params:{missingProperty: "open"}});
errors++;
}
}
var _valid3 = _errs54 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fill === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/form/anyOf/1/required",keyword:"required",params:{missingProperty: "fill"}});
errors++;
}
}
var _valid3 = _errs55 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/form/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.comment !== undefined){
const _errs57 = errors;
let valid8 = false;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approve === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/comment/anyOf/0/required",keyword:"required",params:{missingProperty: "approve"}});
errors++;
}
}
var _valid4 = _errs58 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reject === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/comment/anyOf/1/required",keyword:"required",params:{missingProperty: "reject"}});
errors++;
}
}
var _valid4 = _errs59 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.carryOver === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/comment/anyOf/2/required",keyword:"required",params:{missingProperty: "carryOver"}});
errors++;
}
}
var _valid4 = _errs60 === errors;
valid8 = valid8 || _valid4;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/comment/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data.data !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/data/required",keyword:"required",params:{missingProperty: "event"}});
errors++;
}
}
}
if(data.steps !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repeat === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/dependentSchemas/steps/required",keyword:"required",params:{missingProperty: "repeat"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1307.errors = vErrors;
return errors === 0;
}
function validate1297(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.start === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema203.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.covers !== undefined){
let data5 = data.covers;
if(Array.isArray(data5)){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data5[i0], {instancePath:instancePath+"/covers/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.start !== undefined){
if(!(validate1304(data.start, {instancePath:instancePath+"/start"}))){
vErrors = vErrors === null ? validate1304.errors : vErrors.concat(validate1304.errors);
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data8 = data.people;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data8){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data8){
if(!(validate144(data8[key2], {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.steps !== undefined){
let data10 = data.steps;
if(Array.isArray(data10)){
if(data10.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1307(data10[i1], {instancePath:instancePath+"/steps/" + i1}))){
vErrors = vErrors === null ? validate1307.errors : vErrors.concat(validate1307.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1297.errors = vErrors;
return errors === 0;
}
const scenarioOverlay = validate1334;
const schema207 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"guicheng:///schemas/common.schema.json/schemaLine"},"id":{"$ref":"guicheng:///schemas/common.schema.json/definitionId"},"title":{"$ref":"guicheng:///schemas/common.schema.json/title"},"satisfies":{"$ref":"guicheng:///schemas/common.schema.json/satisfies"},"note":{"$ref":"guicheng:///schemas/common.schema.json/note"},"covers":{"type":"array","maxItems":50,"items":{"$ref":"guicheng:///schemas/common.schema.json/id"}},"start":{"$ref":"guicheng:///schemas/common.schema.json/instant"},"people":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","maxLength":64,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"guicheng:///schemas/overlay/scenario.schema.json/person"}},"steps":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"guicheng:///schemas/scenario.schema.json/step"}},"remove":{"$ref":"guicheng:///schemas/common.schema.json/remove"}}};
function validate1342(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "holds")) || (key0 === "remove")) || (key0 === "after")) || (key0 === "before"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.holds !== undefined){
let data1 = data.holds;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data1[i0], {instancePath:instancePath+"/holds/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate104(data.after, {instancePath:instancePath+"/after"}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate106(data.before, {instancePath:instancePath+"/before"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1342.errors = vErrors;
return errors === 0;
}
function validate1334(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema207.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate59(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.satisfies !== undefined){
if(!(validate129(data.satisfies, {instancePath:instancePath+"/satisfies"}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate61(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.covers !== undefined){
let data5 = data.covers;
if(Array.isArray(data5)){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data5[i0], {instancePath:instancePath+"/covers/" + i0}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.start !== undefined){
if(!(validate1304(data.start, {instancePath:instancePath+"/start"}))){
vErrors = vErrors === null ? validate1304.errors : vErrors.concat(validate1304.errors);
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data8 = data.people;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxProperties",keyword:"maxProperties",params:{limit: 200}});
errors++;
}
for(const key1 in data8){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern3.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data8){
if(!(validate1342(data8[key2], {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate1342.errors : vErrors.concat(validate1342.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.steps !== undefined){
let data10 = data.steps;
if(Array.isArray(data10)){
if(data10.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1307(data10[i1], {instancePath:instancePath+"/steps/" + i1}))){
vErrors = vErrors === null ? validate1307.errors : vErrors.concat(validate1307.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.remove !== undefined){
if(!(validate102(data.remove, {instancePath:instancePath+"/remove"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1334.errors = vErrors;
return errors === 0;
}
const localeDefinition = validate1350;
const pattern187 = new RegExp("^[a-z]+(/[^/\\s]+)+$", "u");
function validate1350(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.texts === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "texts"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "texts"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data1 = data.texts;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/maxProperties",keyword:"maxProperties",params:{limit: 20000}});
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},propertyName:key1});
errors++;
}
if(func2(key1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames/minLength",keyword:"minLength",params:{limit: 3},propertyName:key1});
errors++;
}
if(!pattern187.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(/[^/\\s]+)+$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func2(data2) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 20000}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1350.errors = vErrors;
return errors === 0;
}
const localeOverlay = validate1352;
function validate1352(data, {instancePath = ''} = {}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "texts"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data1 = data.texts;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/maxProperties",keyword:"maxProperties",params:{limit: 20000}});
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},propertyName:key1});
errors++;
}
if(func2(key1) < 3){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames/minLength",keyword:"minLength",params:{limit: 3},propertyName:key1});
errors++;
}
if(!pattern187.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(/[^/\\s]+)+$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func2(data2) > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 20000}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate1352.errors = vErrors;
return errors === 0;
}

/** For each kind of file, what checks a whole definition and what checks a company's differences to one. */
export const validators: { readonly [Kind in keyof DefinitionByKind]: { readonly definition: ShapeValidator; readonly overlay: ShapeValidator } } = {
  pack: { definition: packDefinition, overlay: packOverlay },
  organization: { definition: organizationDefinition, overlay: organizationOverlay },
  requirements: { definition: requirementsDefinition, overlay: requirementsOverlay },
  event: { definition: eventDefinition, overlay: eventOverlay },
  table: { definition: tableDefinition, overlay: tableOverlay },
  calendar: { definition: calendarDefinition, overlay: calendarOverlay },
  form: { definition: formDefinition, overlay: formOverlay },
  approval: { definition: approvalDefinition, overlay: approvalOverlay },
  sla: { definition: slaDefinition, overlay: slaOverlay },
  procedure: { definition: procedureDefinition, overlay: procedureOverlay },
  template: { definition: templateDefinition, overlay: templateOverlay },
  scenario: { definition: scenarioDefinition, overlay: scenarioOverlay },
  locale: { definition: localeDefinition, overlay: localeOverlay },
};
