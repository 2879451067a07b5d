-- Code tables. A code is a text, is never renumbered, and stays readable after it has been retired.
-- The product's own tables can be mapped to GB/T 18848 and WS/T 364; their columns stay empty until somebody holds the texts. Nothing here claims conformity.

CREATE TABLE code_system (
  id              VARCHAR(30)  NOT NULL PRIMARY KEY,
  standard_no     VARCHAR(40)  NOT NULL COMMENT 'number of the standard; WIS for the product''s own',
  name_zh         VARCHAR(60)  NOT NULL,
  name_en         VARCHAR(80)  NOT NULL,
  version         VARCHAR(20)  NOT NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NOT NULL DEFAULT '9999-12-31' COMMENT 'exclusive',
  source          VARCHAR(200) NOT NULL,
  licence         VARCHAR(60)  NOT NULL
) WITH SYSTEM VERSIONING;

CREATE TABLE code_item (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  system_id       VARCHAR(30)  NOT NULL,
  code            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh         VARCHAR(100) NOT NULL,
  name_en         VARCHAR(120) NOT NULL,
  parent          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the group or the code above',
  sort            INT          NOT NULL,
  valid_from      DATE         NOT NULL DEFAULT '2000-01-01',
  valid_to        DATE         NOT NULL DEFAULT '9999-12-31' COMMENT 'exclusive',
  map_gb18848     VARCHAR(20)  NULL COMMENT 'empty until somebody holds the text',
  map_ws364       VARCHAR(20)  NULL COMMENT 'empty until somebody holds the text',
  map_legacy      VARCHAR(60)  NULL COMMENT 'name or code on the old card or table',
  PERIOD FOR valid (valid_from, valid_to),
  UNIQUE KEY one_item (system_id, code, valid WITHOUT OVERLAPS),
  CONSTRAINT item_of FOREIGN KEY (system_id) REFERENCES code_system (id)
) WITH SYSTEM VERSIONING;

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('SEX', 'GB/T 2261.1-2003', '性别', 'Sex', '2003', '2003-12-01', '按标准名称录入,引用前请核对标准文本', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('SEX', '0', '未知的性别', 'unknown', NULL, 1, NULL),
 ('SEX', '1', '男性', 'male', NULL, 2, NULL),
 ('SEX', '2', '女性', 'female', NULL, 3, NULL),
 ('SEX', '9', '未说明的性别', 'not stated', NULL, 4, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('MARITAL_STATUS', 'GB/T 2261.2-2003', '婚姻状况', 'Marital status', '2003', '2003-12-01', '按标准名称录入,引用前请核对标准文本', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('MARITAL_STATUS', '10', '未婚', 'never married', NULL, 1, NULL),
 ('MARITAL_STATUS', '20', '已婚', 'married', NULL, 2, NULL),
 ('MARITAL_STATUS', '21', '初婚', 'married, first marriage', NULL, 3, NULL),
 ('MARITAL_STATUS', '22', '再婚', 'married again', NULL, 4, NULL),
 ('MARITAL_STATUS', '23', '复婚', 'marriage resumed', NULL, 5, NULL),
 ('MARITAL_STATUS', '30', '丧偶', 'widowed', NULL, 6, NULL),
 ('MARITAL_STATUS', '40', '离婚', 'divorced', NULL, 7, NULL),
 ('MARITAL_STATUS', '90', '未说明的婚姻状况', 'not stated', NULL, 8, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('ETHNIC_GROUP', 'GB/T 3304-1991', '民族', 'Ethnic group', '1991', '1992-04-01', '97、98 为实际使用的补充代码', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('ETHNIC_GROUP', '01', '汉族', 'Han', NULL, 1, NULL),
 ('ETHNIC_GROUP', '02', '蒙古族', 'Mongol', NULL, 2, NULL),
 ('ETHNIC_GROUP', '03', '回族', 'Hui', NULL, 3, NULL),
 ('ETHNIC_GROUP', '04', '藏族', 'Tibetan', NULL, 4, NULL),
 ('ETHNIC_GROUP', '05', '维吾尔族', 'Uygur', NULL, 5, NULL),
 ('ETHNIC_GROUP', '06', '苗族', 'Miao', NULL, 6, NULL),
 ('ETHNIC_GROUP', '07', '彝族', 'Yi', NULL, 7, NULL),
 ('ETHNIC_GROUP', '08', '壮族', 'Zhuang', NULL, 8, NULL),
 ('ETHNIC_GROUP', '09', '布依族', 'Buyei', NULL, 9, NULL),
 ('ETHNIC_GROUP', '10', '朝鲜族', 'Korean', NULL, 10, NULL),
 ('ETHNIC_GROUP', '11', '满族', 'Manchu', NULL, 11, NULL),
 ('ETHNIC_GROUP', '12', '侗族', 'Dong', NULL, 12, NULL),
 ('ETHNIC_GROUP', '13', '瑶族', 'Yao', NULL, 13, NULL),
 ('ETHNIC_GROUP', '14', '白族', 'Bai', NULL, 14, NULL),
 ('ETHNIC_GROUP', '15', '土家族', 'Tujia', NULL, 15, NULL),
 ('ETHNIC_GROUP', '16', '哈尼族', 'Hani', NULL, 16, NULL),
 ('ETHNIC_GROUP', '17', '哈萨克族', 'Kazak', NULL, 17, NULL),
 ('ETHNIC_GROUP', '18', '傣族', 'Dai', NULL, 18, NULL),
 ('ETHNIC_GROUP', '19', '黎族', 'Li', NULL, 19, NULL),
 ('ETHNIC_GROUP', '20', '傈僳族', 'Lisu', NULL, 20, NULL),
 ('ETHNIC_GROUP', '21', '佤族', 'Va', NULL, 21, NULL),
 ('ETHNIC_GROUP', '22', '畲族', 'She', NULL, 22, NULL),
 ('ETHNIC_GROUP', '23', '高山族', 'Gaoshan', NULL, 23, NULL),
 ('ETHNIC_GROUP', '24', '拉祜族', 'Lahu', NULL, 24, NULL),
 ('ETHNIC_GROUP', '25', '水族', 'Sui', NULL, 25, NULL),
 ('ETHNIC_GROUP', '26', '东乡族', 'Dongxiang', NULL, 26, NULL),
 ('ETHNIC_GROUP', '27', '纳西族', 'Naxi', NULL, 27, NULL),
 ('ETHNIC_GROUP', '28', '景颇族', 'Jingpo', NULL, 28, NULL),
 ('ETHNIC_GROUP', '29', '柯尔克孜族', 'Kirgiz', NULL, 29, NULL),
 ('ETHNIC_GROUP', '30', '土族', 'Tu', NULL, 30, NULL),
 ('ETHNIC_GROUP', '31', '达斡尔族', 'Daur', NULL, 31, NULL),
 ('ETHNIC_GROUP', '32', '仫佬族', 'Mulao', NULL, 32, NULL),
 ('ETHNIC_GROUP', '33', '羌族', 'Qiang', NULL, 33, NULL),
 ('ETHNIC_GROUP', '34', '布朗族', 'Blang', NULL, 34, NULL),
 ('ETHNIC_GROUP', '35', '撒拉族', 'Salar', NULL, 35, NULL),
 ('ETHNIC_GROUP', '36', '毛南族', 'Maonan', NULL, 36, NULL),
 ('ETHNIC_GROUP', '37', '仡佬族', 'Gelao', NULL, 37, NULL),
 ('ETHNIC_GROUP', '38', '锡伯族', 'Xibe', NULL, 38, NULL),
 ('ETHNIC_GROUP', '39', '阿昌族', 'Achang', NULL, 39, NULL),
 ('ETHNIC_GROUP', '40', '普米族', 'Pumi', NULL, 40, NULL),
 ('ETHNIC_GROUP', '41', '塔吉克族', 'Tajik', NULL, 41, NULL),
 ('ETHNIC_GROUP', '42', '怒族', 'Nu', NULL, 42, NULL),
 ('ETHNIC_GROUP', '43', '乌孜别克族', 'Uzbek', NULL, 43, NULL),
 ('ETHNIC_GROUP', '44', '俄罗斯族', 'Russian', NULL, 44, NULL),
 ('ETHNIC_GROUP', '45', '鄂温克族', 'Ewenki', NULL, 45, NULL),
 ('ETHNIC_GROUP', '46', '德昂族', 'De''ang', NULL, 46, NULL),
 ('ETHNIC_GROUP', '47', '保安族', 'Bonan', NULL, 47, NULL),
 ('ETHNIC_GROUP', '48', '裕固族', 'Yugur', NULL, 48, NULL),
 ('ETHNIC_GROUP', '49', '京族', 'Gin', NULL, 49, NULL),
 ('ETHNIC_GROUP', '50', '塔塔尔族', 'Tatar', NULL, 50, NULL),
 ('ETHNIC_GROUP', '51', '独龙族', 'Derung', NULL, 51, NULL),
 ('ETHNIC_GROUP', '52', '鄂伦春族', 'Oroqen', NULL, 52, NULL),
 ('ETHNIC_GROUP', '53', '赫哲族', 'Hezhen', NULL, 53, NULL),
 ('ETHNIC_GROUP', '54', '门巴族', 'Monba', NULL, 54, NULL),
 ('ETHNIC_GROUP', '55', '珞巴族', 'Lhoba', NULL, 55, NULL),
 ('ETHNIC_GROUP', '56', '基诺族', 'Jino', NULL, 56, NULL),
 ('ETHNIC_GROUP', '97', '其他', 'other', NULL, 57, NULL),
 ('ETHNIC_GROUP', '98', '外国血统中国籍人士', 'Chinese citizen of foreign descent', NULL, 58, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('EDUCATION', 'GB/T 4658-2006', '学历(大类)', 'Education (top level)', '2006', '2006-10-01', '个案信息卡只用十位大类', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('EDUCATION', '10', '研究生教育', 'postgraduate', NULL, 1, NULL),
 ('EDUCATION', '20', '大学本科', 'university, bachelor', NULL, 2, NULL),
 ('EDUCATION', '30', '大学专科', 'college', NULL, 3, NULL),
 ('EDUCATION', '40', '中等职业教育', 'secondary vocational', NULL, 4, NULL),
 ('EDUCATION', '60', '普通高级中学', 'senior secondary', NULL, 5, NULL),
 ('EDUCATION', '70', '初级中学', 'junior secondary', NULL, 6, NULL),
 ('EDUCATION', '80', '小学', 'primary', NULL, 7, NULL),
 ('EDUCATION', '90', '其他', 'other', NULL, 8, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('EDUCATION_FULL', 'GB/T 4658-2006', '学历', 'Education', '2006', '2006-10-01', '人员档案使用,共40行', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('EDUCATION_FULL', '10', '研究生教育', 'postgraduate', NULL, 1, NULL),
 ('EDUCATION_FULL', '11', '博士研究生毕业', 'doctoral, graduated', '10', 2, NULL),
 ('EDUCATION_FULL', '12', '博士研究生结业', 'doctoral, completed', '10', 3, NULL),
 ('EDUCATION_FULL', '13', '博士研究生肄业', 'doctoral, not completed', '10', 4, NULL),
 ('EDUCATION_FULL', '14', '硕士研究生毕业', 'master, graduated', '10', 5, NULL),
 ('EDUCATION_FULL', '15', '硕士研究生结业', 'master, completed', '10', 6, NULL),
 ('EDUCATION_FULL', '16', '硕士研究生肄业', 'master, not completed', '10', 7, NULL),
 ('EDUCATION_FULL', '17', '研究生班毕业', 'postgraduate class, graduated', '10', 8, NULL),
 ('EDUCATION_FULL', '18', '研究生班结业', 'postgraduate class, completed', '10', 9, NULL),
 ('EDUCATION_FULL', '19', '研究生班肄业', 'postgraduate class, not completed', '10', 10, NULL),
 ('EDUCATION_FULL', '20', '大学本科', 'university, bachelor', NULL, 11, NULL),
 ('EDUCATION_FULL', '21', '大学本科毕业', 'bachelor, graduated', '20', 12, NULL),
 ('EDUCATION_FULL', '22', '大学本科结业', 'bachelor, completed', '20', 13, NULL),
 ('EDUCATION_FULL', '23', '大学本科肄业', 'bachelor, not completed', '20', 14, NULL),
 ('EDUCATION_FULL', '28', '大学普通班毕业', 'university ordinary class, graduated', '20', 15, NULL),
 ('EDUCATION_FULL', '30', '大学专科', 'college', NULL, 16, NULL),
 ('EDUCATION_FULL', '31', '大学专科毕业', 'college, graduated', '30', 17, NULL),
 ('EDUCATION_FULL', '32', '大学专科结业', 'college, completed', '30', 18, NULL),
 ('EDUCATION_FULL', '33', '大学专科肄业', 'college, not completed', '30', 19, NULL),
 ('EDUCATION_FULL', '40', '中等职业教育', 'secondary vocational', NULL, 20, NULL),
 ('EDUCATION_FULL', '41', '中等专科毕业', 'specialised secondary, graduated', '40', 21, NULL),
 ('EDUCATION_FULL', '42', '中等专科结业', 'specialised secondary, completed', '40', 22, NULL),
 ('EDUCATION_FULL', '43', '中等专科肄业', 'specialised secondary, not completed', '40', 23, NULL),
 ('EDUCATION_FULL', '44', '职业高中毕业', 'vocational senior secondary, graduated', '40', 24, NULL),
 ('EDUCATION_FULL', '45', '职业高中结业', 'vocational senior secondary, completed', '40', 25, NULL),
 ('EDUCATION_FULL', '46', '职业高中肄业', 'vocational senior secondary, not completed', '40', 26, NULL),
 ('EDUCATION_FULL', '47', '技工学校毕业', 'skilled worker school, graduated', '40', 27, NULL),
 ('EDUCATION_FULL', '48', '技工学校结业', 'skilled worker school, completed', '40', 28, NULL),
 ('EDUCATION_FULL', '49', '技工学校肄业', 'skilled worker school, not completed', '40', 29, NULL),
 ('EDUCATION_FULL', '60', '普通高级中学', 'senior secondary', NULL, 30, NULL),
 ('EDUCATION_FULL', '61', '普通高中毕业', 'senior secondary, graduated', '60', 31, NULL),
 ('EDUCATION_FULL', '62', '普通高中结业', 'senior secondary, completed', '60', 32, NULL),
 ('EDUCATION_FULL', '63', '普通高中肄业', 'senior secondary, not completed', '60', 33, NULL),
 ('EDUCATION_FULL', '70', '初级中学', 'junior secondary', NULL, 34, NULL),
 ('EDUCATION_FULL', '71', '初中毕业', 'junior secondary, graduated', '70', 35, NULL),
 ('EDUCATION_FULL', '73', '初中肄业', 'junior secondary, not completed', '70', 36, NULL),
 ('EDUCATION_FULL', '80', '小学', 'primary', NULL, 37, NULL),
 ('EDUCATION_FULL', '81', '小学毕业', 'primary, graduated', '80', 38, NULL),
 ('EDUCATION_FULL', '83', '小学肄业', 'primary, not completed', '80', 39, NULL),
 ('EDUCATION_FULL', '90', '其他', 'other', NULL, 40, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('DEGREE', 'GB/T 6864-2003', '学位(首位)', 'Degree (first digit)', '2003', '2003-12-01', '人员档案只用首位', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('DEGREE', '1', '名誉博士', 'honorary doctor', NULL, 1, NULL),
 ('DEGREE', '2', '博士', 'doctor', NULL, 2, NULL),
 ('DEGREE', '3', '硕士', 'master', NULL, 3, NULL),
 ('DEGREE', '4', '学士', 'bachelor', NULL, 4, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('OCCUPATION', 'GB/T 6565-2015', '职业(大类)', 'Occupation (top level)', '2015', '2016-02-01', '只用大类;引用前请核对标准文本', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('OCCUPATION', '1', '党的机关、国家机关、群众团体和社会组织、企事业单位负责人', 'heads of Party and state bodies, organisations, enterprises', NULL, 1, NULL),
 ('OCCUPATION', '2', '专业技术人员', 'professionals and technicians', NULL, 2, NULL),
 ('OCCUPATION', '3', '办事人员和有关人员', 'clerks and related', NULL, 3, NULL),
 ('OCCUPATION', '4', '社会生产服务和生活服务人员', 'service workers', NULL, 4, NULL),
 ('OCCUPATION', '5', '农、林、牧、渔业生产及辅助人员', 'agriculture, forestry, husbandry, fishery', NULL, 5, NULL),
 ('OCCUPATION', '6', '生产制造及有关人员', 'production and related', NULL, 6, NULL),
 ('OCCUPATION', '7', '军人', 'armed forces', NULL, 7, NULL),
 ('OCCUPATION', '8', '不便分类的其他从业人员', 'others, not classifiable', NULL, 8, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('ID_TYPE', 'CV02.01.101', '身份证件类别', 'Identity document', 'WS/T 364', '2011-08-02', '卫生信息数据元值域代码 CV02.01.101,另加 00 暂无证件', '国家标准,仅列代码与名称');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('ID_TYPE', '00', '暂无证件', 'none yet', NULL, 1, NULL),
 ('ID_TYPE', '01', '居民身份证', 'resident identity card', NULL, 2, NULL),
 ('ID_TYPE', '02', '居民户口簿', 'household register', NULL, 3, NULL),
 ('ID_TYPE', '03', '护照', 'passport', NULL, 4, NULL),
 ('ID_TYPE', '04', '军官证', 'officer''s card', NULL, 5, NULL),
 ('ID_TYPE', '05', '驾驶证', 'driving licence', NULL, 6, NULL),
 ('ID_TYPE', '06', '港澳居民来往内地通行证', 'mainland travel permit, Hong Kong and Macau residents', NULL, 7, NULL),
 ('ID_TYPE', '07', '台湾居民来往内地通行证', 'mainland travel permit, Taiwan residents', NULL, 8, NULL),
 ('ID_TYPE', '99', '其他法定有效证件', 'other valid document', NULL, 9, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('ID_REASON', 'WIS', '证件情况说明', 'Remark on the document', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('ID_REASON', '01', '尚未办理', 'not applied for yet', NULL, 1, NULL),
 ('ID_REASON', '02', '遗失补办中', 'lost, being replaced', NULL, 2, NULL),
 ('ID_REASON', '03', '户口待登记', 'household registration pending', NULL, 3, NULL),
 ('ID_REASON', '04', '本人暂不提供', 'prefers not to give it now', NULL, 4, NULL),
 ('ID_REASON', '05', '无内地证件', 'no mainland document', NULL, 5, NULL),
 ('ID_REASON', '08', '证件登记有误,待公安更正', 'document registered wrongly, to be corrected by the police', NULL, 6, NULL),
 ('ID_REASON', '09', '其他', 'other', NULL, 7, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('HOUSEHOLD_TYPE', 'WIS', '户口性质', 'Household registration type', '1', '2000-01-01', '历史信息,仅供原有权益使用', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('HOUSEHOLD_TYPE', '1', '城镇(原非农业)', 'urban (formerly non-agricultural)', NULL, 1, '1'),
 ('HOUSEHOLD_TYPE', '2', '农村(原农业)', 'rural (formerly agricultural)', NULL, 2, '2'),
 ('HOUSEHOLD_TYPE', '3', '居民户口(统一登记)', 'resident registration (unified)', NULL, 3, NULL),
 ('HOUSEHOLD_TYPE', '9', '其他/不详', 'other, not known', NULL, 4, '9');

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('CONTRACEPTION', 'WIS', '避孕服务', 'Contraception service', '1', '2000-01-01', '受限字段;本人自愿、知情选择;“不愿提供”始终可选', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('CONTRACEPTION', '00', '未采集/不愿提供', 'not collected, prefers not to say', NULL, 1, NULL),
 ('CONTRACEPTION', '01', '未使用', 'none', NULL, 2, NULL),
 ('CONTRACEPTION', '10', '宫内节育器', 'IUD', NULL, 3, '放置宫内节育器'),
 ('CONTRACEPTION', '20', '皮下埋植剂', 'implant', NULL, 4, '皮下埋植'),
 ('CONTRACEPTION', '30', '口服避孕药', 'oral pill', NULL, 5, '口服及注射避孕药'),
 ('CONTRACEPTION', '31', '避孕针', 'injectable', NULL, 6, '口服及注射避孕药'),
 ('CONTRACEPTION', '40', '避孕套', 'condom', NULL, 7, '避孕套'),
 ('CONTRACEPTION', '50', '外用避孕药', 'spermicide, external', NULL, 8, '外用药'),
 ('CONTRACEPTION', '60', '女性绝育', 'female sterilisation (import only)', NULL, 9, '女性绝育'),
 ('CONTRACEPTION', '70', '男性绝育', 'male sterilisation (import only)', NULL, 10, '男性绝育'),
 ('CONTRACEPTION', '80', '自然避孕法', 'natural method', NULL, 11, '其它'),
 ('CONTRACEPTION', '90', '其他', 'other', NULL, 12, '其它');

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('CONTRACEPTION_END', 'WIS', '终止使用原因', 'Reason for ending', '1', '2000-01-01', '受限字段', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('CONTRACEPTION_END', '1', '本人意愿', 'own wish', NULL, 1, NULL),
 ('CONTRACEPTION_END', '2', '准备怀孕', 'wants pregnancy', NULL, 2, NULL),
 ('CONTRACEPTION_END', '3', '医学原因', 'medical', NULL, 3, NULL),
 ('CONTRACEPTION_END', '4', '到期', 'expired', NULL, 4, NULL),
 ('CONTRACEPTION_END', '5', '绝经', 'menopause', NULL, 5, NULL),
 ('CONTRACEPTION_END', '9', '其他', 'other', NULL, 6, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('PREGNANCY_OUTCOME', 'WIS', '妊娠结局', 'Pregnancy outcome', '1', '2000-01-01', '受限字段;村、乡只见“已分娩”或“已结束”', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('PREGNANCY_OUTCOME', '01', '继续妊娠', 'ongoing', NULL, 1, NULL),
 ('PREGNANCY_OUTCOME', '11', '足月活产', 'live birth at term', NULL, 2, NULL),
 ('PREGNANCY_OUTCOME', '12', '早产活产', 'preterm live birth', NULL, 3, NULL),
 ('PREGNANCY_OUTCOME', '13', '过期产活产', 'post-term live birth', NULL, 4, NULL),
 ('PREGNANCY_OUTCOME', '21', '自然流产', 'miscarriage', NULL, 5, NULL),
 ('PREGNANCY_OUTCOME', '22', '妊娠终止(医疗机构登记)', 'ended (recorded by a health institution)', NULL, 6, NULL),
 ('PREGNANCY_OUTCOME', '31', '死胎死产', 'stillbirth', NULL, 7, NULL),
 ('PREGNANCY_OUTCOME', '41', '异位妊娠/葡萄胎', 'ectopic or molar pregnancy', NULL, 8, NULL),
 ('PREGNANCY_OUTCOME', '90', '其他', 'other', NULL, 9, NULL),
 ('PREGNANCY_OUTCOME', '99', '未说明/不愿提供', 'not stated, prefers not to say', NULL, 10, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('HEALTH_AT_BIRTH', 'WIS', '出生健康状况', 'Health at birth', '1', '2000-01-01', '受限字段;由卫生人员登记', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('HEALTH_AT_BIRTH', '1', '健康', 'healthy', NULL, 1, '1'),
 ('HEALTH_AT_BIRTH', '2', '需要医学随访', 'needs medical follow-up', NULL, 2, '2'),
 ('HEALTH_AT_BIRTH', '9', '未说明', 'not stated', NULL, 3, '9');

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('CHILD_RELATION', 'WIS', '与母亲关系', 'Relation of the child', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('CHILD_RELATION', '1', '亲生', 'biological', NULL, 1, NULL),
 ('CHILD_RELATION', '2', '领养', 'adopted', NULL, 2, NULL),
 ('CHILD_RELATION', '3', '继子女', 'stepchild', NULL, 3, NULL),
 ('CHILD_RELATION', '9', '其他', 'other', NULL, 4, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('LIVE_STATUS', 'WIS', '子女现状', 'Present status of the child', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('LIVE_STATUS', '1', '与母亲同住', 'lives with her', NULL, 1, NULL),
 ('LIVE_STATUS', '2', '住在别处', 'lives elsewhere', NULL, 2, NULL),
 ('LIVE_STATUS', '3', '送养', 'given in adoption', NULL, 3, NULL),
 ('LIVE_STATUS', '4', '去世', 'died', NULL, 4, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('BIRTH_PLACE_TYPE', 'WIS', '出生地点类型', 'Place of birth', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('BIRTH_PLACE_TYPE', '1', '医院', 'hospital', NULL, 1, NULL),
 ('BIRTH_PLACE_TYPE', '2', '妇幼保健院', 'maternal and child health hospital', NULL, 2, NULL),
 ('BIRTH_PLACE_TYPE', '3', '乡镇卫生院', 'township health centre', NULL, 3, NULL),
 ('BIRTH_PLACE_TYPE', '4', '家中', 'home', NULL, 4, NULL),
 ('BIRTH_PLACE_TYPE', '5', '途中', 'on the way', NULL, 5, NULL),
 ('BIRTH_PLACE_TYPE', '9', '其他', 'other', NULL, 6, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('EXIT_REASON', 'WIS', '退出原因', 'Reason for leaving', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('EXIT_REASON', '1', '满50周岁', 'reached age 50', NULL, 1, NULL),
 ('EXIT_REASON', '2', '迁出', 'moved out', NULL, 2, NULL),
 ('EXIT_REASON', '3', '死亡', 'died', NULL, 3, NULL),
 ('EXIT_REASON', '4', '误登', 'registered by error', NULL, 4, NULL),
 ('EXIT_REASON', '5', '合并(重报)', 'merged (recorded twice)', NULL, 5, NULL),
 ('EXIT_REASON', '6', '本人依法要求删除且无法定保存义务', 'erased at her lawful request, no duty to keep', NULL, 6, NULL),
 ('EXIT_REASON', '9', '其他', 'other', NULL, 7, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('ENTRY_REASON', 'WIS', '建档原因', 'Reason for entry', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('ENTRY_REASON', '1', '满15周岁', 'reached age 15', NULL, 1, NULL),
 ('ENTRY_REASON', '2', '迁入', 'moved in', NULL, 2, NULL),
 ('ENTRY_REASON', '3', '流入', 'came to live here', NULL, 3, NULL),
 ('ENTRY_REASON', '4', '补登', 'registered late', NULL, 4, NULL),
 ('ENTRY_REASON', '5', '恢复', 'restored', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('INSTITUTION_TYPE', 'WIS', '服务机构类型', 'Type of institution', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('INSTITUTION_TYPE', '1', '妇幼保健院(含原计生服务机构)', 'maternal and child health institution', NULL, 1, '计生技术服务机构/妇幼保健所'),
 ('INSTITUTION_TYPE', '2', '医院', 'hospital', NULL, 2, '医院'),
 ('INSTITUTION_TYPE', '3', '社区卫生服务中心(站)', 'community health centre', NULL, 3, '社区卫生服务中心'),
 ('INSTITUTION_TYPE', '4', '乡镇卫生院', 'township health centre', NULL, 4, '乡卫生院'),
 ('INSTITUTION_TYPE', '5', '村卫生室', 'village clinic', NULL, 5, NULL),
 ('INSTITUTION_TYPE', '9', '其他', 'other', NULL, 6, '其他');

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('SERVICE_GROUP', 'WIS', '服务大类', 'Service group', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('SERVICE_GROUP', 'P', '孕前与优生', 'before pregnancy', NULL, 1, NULL),
 ('SERVICE_GROUP', 'A', '孕产期保健', 'maternal care', NULL, 2, NULL),
 ('SERVICE_GROUP', 'C', '避孕服务(自愿)', 'contraception (voluntary)', NULL, 3, NULL),
 ('SERVICE_GROUP', 'R', '生殖健康', 'reproductive health', NULL, 4, NULL),
 ('SERVICE_GROUP', 'E', '优生优育与家庭', 'healthy start and family', NULL, 5, NULL),
 ('SERVICE_GROUP', 'B', '奖励优惠', 'benefits', NULL, 6, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('SERVICE', 'WIS', '服务项目', 'Service', '1', '2000-01-01', '国家服务项目名称的归并;全部为自愿服务', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('SERVICE', 'P01', '婚前保健', 'premarital care', 'P', 1, NULL),
 ('SERVICE', 'P02', '孕前优生健康检查', 'preconception health check', 'P', 2, NULL),
 ('SERVICE', 'P03', '叶酸发放', 'folic acid', 'P', 3, NULL),
 ('SERVICE', 'P04', '遗传咨询转介', 'referral to genetic counselling', 'P', 4, NULL),
 ('SERVICE', 'A01', '建册(孕13周前)及第1次产检', 'handbook (before week 13) and first antenatal visit', 'A', 5, NULL),
 ('SERVICE', 'A02', '孕16-20周产检', 'antenatal visit, weeks 16-20', 'A', 6, NULL),
 ('SERVICE', 'A03', '孕21-24周产检', 'antenatal visit, weeks 21-24', 'A', 7, NULL),
 ('SERVICE', 'A04', '孕28-36周产检', 'antenatal visit, weeks 28-36', 'A', 8, NULL),
 ('SERVICE', 'A05', '孕37-40周产检', 'antenatal visit, weeks 37-40', 'A', 9, NULL),
 ('SERVICE', 'A06', '住院分娩', 'hospital delivery', 'A', 10, NULL),
 ('SERVICE', 'A07', '产后访视(出院后1周内)', 'postpartum visit (within a week of discharge)', 'A', 11, NULL),
 ('SERVICE', 'A08', '产后42天检查', 'check 42 days after birth', 'A', 12, NULL),
 ('SERVICE', 'A09', '高危转诊随访(2周内)', 'follow-up of a high-risk referral (within 2 weeks)', 'A', 13, NULL),
 ('SERVICE', 'A10', '心理关怀', 'psychological care', 'A', 14, NULL),
 ('SERVICE', 'C01', '知情选择咨询', 'informed-choice counselling', 'C', 15, NULL),
 ('SERVICE', 'C02', '药具发放', 'supplies', 'C', 16, NULL),
 ('SERVICE', 'C03', 'IUD放置后随访', 'follow-up after IUD insertion', 'C', 17, NULL),
 ('SERVICE', 'C04', 'IUD到期提醒', 'IUD expiry reminder', 'C', 18, NULL),
 ('SERVICE', 'C05', '皮埋随访/到期提醒', 'implant follow-up, expiry reminder', 'C', 19, NULL),
 ('SERVICE', 'C06', '取出服务预约', 'appointment for removal', 'C', 20, NULL),
 ('SERVICE', 'C07', '术后随访', 'post-procedure follow-up', 'C', 21, NULL),
 ('SERVICE', 'C08', '流产后关爱(PAC)', 'post-abortion care', 'C', 22, NULL),
 ('SERVICE', 'C09', '紧急避孕咨询', 'emergency contraception counselling', 'C', 23, NULL),
 ('SERVICE', 'R01', '妇女常见病筛查', 'screening for common conditions', 'R', 24, NULL),
 ('SERVICE', 'R02', '宫颈癌筛查', 'cervical cancer screening', 'R', 25, NULL),
 ('SERVICE', 'R03', '乳腺癌筛查', 'breast cancer screening', 'R', 26, NULL),
 ('SERVICE', 'R04', '不孕不育咨询', 'infertility counselling', 'R', 27, NULL),
 ('SERVICE', 'R05', '更年期保健', 'menopause care', 'R', 28, NULL),
 ('SERVICE', 'R06', '青春期健康教育', 'health education in adolescence', 'R', 29, NULL),
 ('SERVICE', 'R07', 'HPV疫苗告知', 'HPV vaccine information', 'R', 30, NULL),
 ('SERVICE', 'E01', '新生儿访视转介', 'referral to newborn visit', 'E', 31, NULL),
 ('SERVICE', 'E02', '儿童健康管理转介', 'referral to child health care', 'E', 32, NULL),
 ('SERVICE', 'E03', '预防接种告知', 'vaccination information', 'E', 33, NULL),
 ('SERVICE', 'E04', '托育信息', 'child-care information', 'E', 34, NULL),
 ('SERVICE', 'E05', '家庭教育', 'parenting education', 'E', 35, NULL),
 ('SERVICE', 'B01', '政策告知', 'information on benefits', 'B', 36, NULL),
 ('SERVICE', 'B02', '申请协助', 'help with the application', 'B', 37, NULL),
 ('SERVICE', 'B03', '资格年审提醒', 'reminder of the yearly review', 'B', 38, NULL),
 ('SERVICE', 'B04', '到账核对', 'check of the payment', 'B', 39, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('SERVICE_RESULT', 'WIS', '服务结果', 'Service result', '1', '2000-01-01', '“本人暂不需要”不问原因,不产生任何后果', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('SERVICE_RESULT', '1', '已完成', 'done', NULL, 1, NULL),
 ('SERVICE_RESULT', '2', '已预约', 'booked', NULL, 2, NULL),
 ('SERVICE_RESULT', '3', '本人暂不需要', 'not needed now, her choice', NULL, 3, NULL),
 ('SERVICE_RESULT', '4', '未联系上', 'not reached', NULL, 4, NULL),
 ('SERVICE_RESULT', '5', '已转介', 'referred', NULL, 5, NULL),
 ('SERVICE_RESULT', '6', '已由其他机构完成', 'done elsewhere', NULL, 6, NULL),
 ('SERVICE_RESULT', '7', '对象已变动', 'moved', NULL, 7, NULL),
 ('SERVICE_RESULT', '9', '其他', 'other', NULL, 8, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('FLOATING_DIRECTION', 'WIS', '流动方向', 'Direction', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('FLOATING_DIRECTION', 'IN', '流入', 'in', NULL, 1, NULL),
 ('FLOATING_DIRECTION', 'OUT', '流出', 'out', NULL, 2, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('FLOATING_TYPE', 'WIS', '流动类型', 'Type of floating', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('FLOATING_TYPE', '1', '跨省流入', 'in, across provinces', NULL, 1, NULL),
 ('FLOATING_TYPE', '2', '跨省流出', 'out, across provinces', NULL, 2, NULL),
 ('FLOATING_TYPE', '3', '省内跨市', 'across prefectures', NULL, 3, NULL),
 ('FLOATING_TYPE', '4', '市内跨县', 'across counties', NULL, 4, NULL),
 ('FLOATING_TYPE', '5', '县内跨乡', 'across townships of the county', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('FLOATING_REASON', 'WIS', '流动原因', 'Reason of floating', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('FLOATING_REASON', '1', '务工', 'work', NULL, 1, NULL),
 ('FLOATING_REASON', '2', '经商', 'trade', NULL, 2, NULL),
 ('FLOATING_REASON', '3', '随迁', 'with the family', NULL, 3, NULL),
 ('FLOATING_REASON', '4', '学习', 'study', NULL, 4, NULL),
 ('FLOATING_REASON', '5', '投亲', 'joining relatives', NULL, 5, NULL),
 ('FLOATING_REASON', '9', '其他', 'other', NULL, 6, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('PROGRAMME', 'WIS', '奖励扶助与服务项目', 'Benefit programme', '1', '2000-01-01', '金额按年度参数;资格只记主管部门的确认,不由系统推算', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('PROGRAMME', 'J1', '农村部分计划生育家庭奖励扶助', 'reward assistance for rural families', NULL, 1, NULL),
 ('PROGRAMME', 'J2', '计划生育家庭特别扶助', 'special assistance for families (disability, death, complications)', NULL, 2, NULL),
 ('PROGRAMME', 'J3', '独生子女父母奖励(历史权益)', 'reward for parents of one child (historic right)', NULL, 3, NULL),
 ('PROGRAMME', 'Y1', '育儿补贴', 'child-care subsidy', NULL, 4, NULL),
 ('PROGRAMME', 'Y2', '生育津贴/生育医疗费用', 'maternity allowance and medical cost', NULL, 5, NULL),
 ('PROGRAMME', 'H1', '免费孕前优生健康检查', 'free preconception health check', NULL, 6, NULL),
 ('PROGRAMME', 'H2', '免费叶酸', 'free folic acid', NULL, 7, NULL),
 ('PROGRAMME', 'H3', '两癌筛查', 'cervical and breast cancer screening', NULL, 8, NULL),
 ('PROGRAMME', 'H4', '免费避孕药具', 'free contraceptive supplies', NULL, 9, NULL),
 ('PROGRAMME', 'H5', '住院分娩补助', 'hospital delivery subsidy', NULL, 10, NULL),
 ('PROGRAMME', 'L1', '地方项目', 'local programme', NULL, 11, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('BENEFIT_ROLE', 'WIS', '奖扶身份', 'Role in the benefit', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('BENEFIT_ROLE', '1', '申请人', 'applicant', NULL, 1, NULL),
 ('BENEFIT_ROLE', '2', '子女', 'child', NULL, 2, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('BENEFIT_DECISION', 'WIS', '奖扶决定', 'Benefit decision', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('BENEFIT_DECISION', '1', '已确认', 'confirmed', NULL, 1, NULL),
 ('BENEFIT_DECISION', '2', '不予确认(附理由和复核途径)', 'refused (with reason and review path)', NULL, 2, NULL),
 ('BENEFIT_DECISION', '3', '退回补正', 'returned for completion', NULL, 3, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('PAYMENT_STATUS', 'WIS', '发放状态', 'Payment status', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('PAYMENT_STATUS', '1', '待发放', 'due', NULL, 1, NULL),
 ('PAYMENT_STATUS', '2', '已发放', 'paid', NULL, 2, NULL),
 ('PAYMENT_STATUS', '3', '退票待核', 'returned, being checked', NULL, 3, NULL),
 ('PAYMENT_STATUS', '4', '已停止', 'stopped', NULL, 4, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('NOTICE_CONSENT', 'WIS', '告知与同意事项', 'Notices and consents', '1', '2000-01-01', '个人信息保护法;拒绝C1至C7不影响不需要该同意的服务或权益', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('NOTICE_CONSENT', 'N1', '基本信息登记告知', 'notice of registration', NULL, 1, NULL),
 ('NOTICE_CONSENT', 'C1', '服务提醒(电话/短信/上门方式)', 'service reminders (phone, SMS, visit)', NULL, 2, NULL),
 ('NOTICE_CONSENT', 'C2', '避孕服务信息登记', 'recording of contraception services', NULL, 3, NULL),
 ('NOTICE_CONSENT', 'C3', '妊娠与孕期保健信息登记、与医疗机构共享', 'recording of pregnancy care, sharing with health institutions', NULL, 4, NULL),
 ('NOTICE_CONSENT', 'C4', '异地交换(服务接续)', 'exchange with another place (continuity of services)', NULL, 5, NULL),
 ('NOTICE_CONSENT', 'C5', '奖励扶助申请材料', 'benefit application papers', NULL, 6, NULL),
 ('NOTICE_CONSENT', 'C6', '子女信息(未满14周岁,监护人)', 'information on children (under 14, guardian)', NULL, 7, NULL),
 ('NOTICE_CONSENT', 'C7', '满意度调查', 'satisfaction survey', NULL, 8, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('DATA_SOURCE', 'WIS', '信息来源', 'Source of information', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('DATA_SOURCE', '1', '村级报告', 'village report', NULL, 1, NULL),
 ('DATA_SOURCE', '2', '本人', 'herself', NULL, 2, NULL),
 ('DATA_SOURCE', '3', '医疗卫生机构', 'health institution', NULL, 3, NULL),
 ('DATA_SOURCE', '4', '民政部门', 'civil affairs', NULL, 4, NULL),
 ('DATA_SOURCE', '5', '公安部门', 'police', NULL, 5, NULL),
 ('DATA_SOURCE', '6', '异地交换', 'exchange with another place', NULL, 6, NULL),
 ('DATA_SOURCE', '9', '其他', 'other', NULL, 7, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('CASE_STATUS', 'WIS', '个案状态', 'State of the case', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('CASE_STATUS', 'ACTIVE', '在档', 'active', NULL, 1, NULL),
 ('CASE_STATUS', 'MOVED', '已转出', 'moved', NULL, 2, NULL),
 ('CASE_STATUS', 'EXITED', '已退出', 'exited', NULL, 3, NULL),
 ('CASE_STATUS', 'MERGED', '已合并', 'merged', NULL, 4, NULL),
 ('CASE_STATUS', 'LOCKED', '已锁定', 'locked', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('CONTACT', 'WIS', '联系方式偏好', 'Preferred contact', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('CONTACT', 'NONE', '不需要联系', 'none', NULL, 1, NULL),
 ('CONTACT', 'PHONE', '电话', 'phone', NULL, 2, NULL),
 ('CONTACT', 'SMS', '短信', 'SMS', NULL, 3, NULL),
 ('CONTACT', 'VISIT', '上门', 'visit', NULL, 4, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('RESIDENCE_TYPE', 'WIS', '居住类型', 'Type of residence', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('RESIDENCE_TYPE', '1', '自有', 'own', NULL, 1, NULL),
 ('RESIDENCE_TYPE', '2', '租住', 'rented', NULL, 2, NULL),
 ('RESIDENCE_TYPE', '3', '单位宿舍', 'work unit', NULL, 3, NULL),
 ('RESIDENCE_TYPE', '4', '亲友处', 'with relatives', NULL, 4, NULL),
 ('RESIDENCE_TYPE', '9', '其他', 'other', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('MARRIAGE_EVENT', 'WIS', '婚姻变动', 'Marriage event', '1', '2000-01-01', '代码取变动后的婚姻状况(GB/T 2261.2)', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('MARRIAGE_EVENT', '21', '初婚', 'first marriage', NULL, 1, NULL),
 ('MARRIAGE_EVENT', '22', '再婚', 'remarriage', NULL, 2, NULL),
 ('MARRIAGE_EVENT', '23', '复婚', 'marriage resumed', NULL, 3, NULL),
 ('MARRIAGE_EVENT', '30', '丧偶', 'widowed', NULL, 4, NULL),
 ('MARRIAGE_EVENT', '40', '离婚', 'divorced', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('RISK_LEVEL', 'WIS', '妊娠风险分级', 'Pregnancy risk level', '1', '2000-01-01', '受限字段;仅卫生人员可见', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('RISK_LEVEL', 'G', '绿色(低风险)', 'green (low)', NULL, 1, NULL),
 ('RISK_LEVEL', 'Y', '黄色(一般风险)', 'yellow (general)', NULL, 2, NULL),
 ('RISK_LEVEL', 'O', '橙色(较高风险)', 'orange (raised)', NULL, 3, NULL),
 ('RISK_LEVEL', 'R', '红色(高风险)', 'red (high)', NULL, 4, NULL),
 ('RISK_LEVEL', 'V', '紫色(传染病)', 'purple (infectious disease)', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('VERIFICATION_METHOD', 'WIS', '核查方式', 'Method of verification', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('VERIFICATION_METHOD', '1', '逻辑校验', 'logical check', NULL, 1, NULL),
 ('VERIFICATION_METHOD', '2', '入户核对', 'visit', NULL, 2, NULL),
 ('VERIFICATION_METHOD', '3', '部门比对', 'comparison with another department', NULL, 3, NULL),
 ('VERIFICATION_METHOD', '4', '抽查', 'sample check', NULL, 4, NULL),
 ('VERIFICATION_METHOD', '5', '本人核对', 'confirmed by herself', NULL, 5, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('YES_NO_UNKNOWN', 'WIS', '是否', 'Yes, no, unknown', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('YES_NO_UNKNOWN', '1', '是', 'yes', NULL, 1, NULL),
 ('YES_NO_UNKNOWN', '2', '否', 'no', NULL, 2, NULL),
 ('YES_NO_UNKNOWN', '9', '不详', 'unknown', NULL, 3, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('CONFIRMATION_REASON', 'WIS', '核实原因', 'Reason of a confirmation', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('CONFIRMATION_REASON', '01', '已核对证件,无误', 'document compared, correct', NULL, 1, NULL),
 ('CONFIRMATION_REASON', '02', '本人说明属实', 'confirmed by herself', NULL, 2, NULL),
 ('CONFIRMATION_REASON', '03', '往期补报', 'reported late', NULL, 3, NULL),
 ('CONFIRMATION_REASON', '04', '跨零点分娩', 'births on both sides of midnight', NULL, 4, NULL),
 ('CONFIRMATION_REASON', '05', '少数民族或外籍姓名', 'ethnic or foreign name', NULL, 5, NULL),
 ('CONFIRMATION_REASON', '08', '证件登记有误,待公安更正', 'document registered wrongly, to be corrected by the police', NULL, 6, NULL),
 ('CONFIRMATION_REASON', '09', '其他', 'other', NULL, 7, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('ESTABLISHMENT_KIND', 'WIS', '编制类别', 'Kind of establishment', '1', '2000-01-01', '是否在编由参数 establishment.kinds 决定', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('ESTABLISHMENT_KIND', '1', '行政编', 'administrative', NULL, 1, NULL),
 ('ESTABLISHMENT_KIND', '2', '参照公务员法管理', 'managed as civil service', NULL, 2, NULL),
 ('ESTABLISHMENT_KIND', '3', '事业编', 'public institution', NULL, 3, NULL),
 ('ESTABLISHMENT_KIND', '4', '编外聘用', 'contract', NULL, 4, NULL),
 ('ESTABLISHMENT_KIND', '5', '劳务派遣', 'dispatched labour', NULL, 5, NULL),
 ('ESTABLISHMENT_KIND', '6', '公益岗/兼职', 'public-welfare post, part-time', NULL, 6, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('POSITION_TYPE', 'WIS', '岗位类型', 'Type of position', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('POSITION_TYPE', 'COUNTY_INFO_MANAGER', '县级信息化管理人员', 'county information manager', NULL, 1, NULL),
 ('POSITION_TYPE', 'TOWNSHIP_OPERATOR', '乡级计算机操作人员', 'township computer operator', NULL, 2, NULL),
 ('POSITION_TYPE', 'SECTION_HEAD', '科室负责人', 'section head', NULL, 3, NULL),
 ('POSITION_TYPE', 'DATA_REVIEWER', '数据审核员', 'data reviewer', NULL, 4, NULL),
 ('POSITION_TYPE', 'TRAINER', '培训教师', 'trainer', NULL, 5, NULL),
 ('POSITION_TYPE', 'AUDITOR', '审计管理员', 'auditor', NULL, 6, NULL),
 ('POSITION_TYPE', 'SECURITY_OFFICER', '安全管理员', 'security officer', NULL, 7, NULL),
 ('POSITION_TYPE', 'ARCHIVIST', '档案管理员', 'archivist', NULL, 8, NULL),
 ('POSITION_TYPE', 'RIGHTS_OFFICER', '权利受理员', 'rights officer', NULL, 9, NULL);

INSERT INTO code_system (id, standard_no, name_zh, name_en, version, valid_from, source, licence) VALUES ('UNIT_LEVEL', 'WIS', '单位级别', 'Level of the unit', '1', '2000-01-01', '产品自定;可映射到 GB/T 18848 与 WS/T 364,映射栏待取得标准文本后填写', 'Apache-2.0');
INSERT INTO code_item (system_id, code, name_zh, name_en, parent, sort, map_legacy) VALUES
 ('UNIT_LEVEL', '1', '国家', 'national', NULL, 1, NULL),
 ('UNIT_LEVEL', '2', '省级', 'province', NULL, 2, NULL),
 ('UNIT_LEVEL', '3', '地(市)级', 'prefecture', NULL, 3, NULL),
 ('UNIT_LEVEL', '4', '县级', 'county', NULL, 4, NULL),
 ('UNIT_LEVEL', '5', '乡级', 'township', NULL, 5, NULL),
 ('UNIT_LEVEL', '6', '村级', 'village', NULL, 6, NULL);

-- The numbers of the validation rules.
INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('rule.age.first',              '15',  'WIS-DEC-9', 'Completed years at which a woman enters the registry', '2000-01-01', '9999-12-31'),
 ('rule.age.last',               '49',  'WIS-DEC-9', 'Completed years up to which she stays', '2000-01-01', '9999-12-31'),
 ('rule.age.adult',              '18',  'WIS-DEC-9', 'Completed years below which only the minimal card is kept', '2000-01-01', '9999-12-31'),
 ('rule.entry.late.months',      '12',  'WIS-DEC-9', 'Months after which an event counts as entered late', '2000-01-01', '9999-12-31'),
 ('rule.spouse.gap.years',       '30',  'WIS-DEC-9', 'Years between spouses beyond which their birth dates are looked at again', '2000-01-01', '9999-12-31'),
 ('rule.marriage.check.age',     '20',  'WIS-DEC-9', 'Completed years below which the dates of birth and marriage are looked at again; never stored or counted', '2000-01-01', '9999-12-31'),
 ('rule.mother.age.least',       '12',  'WIS-DEC-9', 'Years a mother is older than her child at least', '2000-01-01', '9999-12-31'),
 ('rule.mother.age.most',        '55',  'WIS-DEC-9', 'Completed years of a mother beyond which the birth date of the child is looked at again', '2000-01-01', '9999-12-31'),
 ('rule.birth.interval.days',    '168', 'WIS-DEC-9', 'Least days between two births', '2000-01-01', '9999-12-31'),
 ('rule.pregnancy.days',         '280', 'WIS-DEC-9', 'Days from the last period to the expected delivery', '2000-01-01', '9999-12-31'),
 ('rule.pregnancy.tolerance.days', '14', 'WIS-DEC-9', 'Days by which the expected delivery may differ', '2000-01-01', '9999-12-31'),
 ('rule.outcome.wait.days',      '42',  'WIS-DEC-9', 'Days after the expected delivery after which the outcome is missed', '2000-01-01', '9999-12-31'),
 ('rule.livebirth.weeks.least',  '22',  'WIS-DEC-9', 'Weeks of a live birth below which it is looked at again', '2000-01-01', '9999-12-31'),
 ('rule.livebirth.weeks.most',   '44',  'WIS-DEC-9', 'Weeks of a live birth above which it is looked at again', '2000-01-01', '9999-12-31'),
 ('rule.naming.months',          '3',   'WIS-DEC-9', 'Months a newborn may be without a name', '2000-01-01', '9999-12-31');
