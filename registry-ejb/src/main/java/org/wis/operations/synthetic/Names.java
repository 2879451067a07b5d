package org.wis.operations.synthetic;

import java.util.Arrays;
import java.util.List;

/** Lists of names (合成数据): usual surnames with their shares, given names by the fashion of the birth decade. */
final class Names {

    private static final String COMMON = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final double[] COMMON_SHARES = {7.2, 7.1, 6.6, 5.1, 4.6, 3.1, 2.2, 2.2, 2.0, 2.0, 1.6, 1.5, 1.3, 1.3, 1.2, 1.1, 1.1, 1.1, 1.0, 0.9};
    private static final String TAIL = "梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤"
            + "尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵";
    private static final double TAIL_SHARE = 40;
    private static final List<String> LONG_FIRST = List.of("阿依古丽", "古丽娜尔", "热依汗", "帕提古丽", "米热古丽", "卓玛", "其其格", "阿依夏木");
    private static final List<String> LONG_SECOND = List.of("买买提", "吐尔逊", "艾合买提", "阿不都", "依明", "巴雅尔", "次仁", "肉孜");

    private static final String WOMEN_70S = "丽芳艳敏静霞娟玲英红秀兰桂梅燕萍华云春凤琴荣珍莲";
    private static final String WOMEN_90S = "婷雪倩颖佳慧莉琳丹晶洁欣蕾薇悦娜瑶璐玉文晓海媛菊";
    private static final String WOMEN_00S = "涵萱怡雨诗语晨思雅萌瑾彤菲妍可馨欣宁安若琪桐子苒";
    private static final String MEN_70S = "伟强军勇刚平明国建华志永海林波东文春云清";
    private static final String MEN_90S = "磊杰涛超鹏斌浩宇俊凯飞龙健峰亮鑫威旭博晨";
    private static final String MEN_00S = "轩泽睿昊然辰奕铭嘉俊航子一诺翔熙皓洋哲宸";

    private Names() {
    }

    static String surname(Dice dice) {
        double[] shares = Arrays.copyOf(COMMON_SHARES, COMMON_SHARES.length + 1);
        shares[COMMON_SHARES.length] = TAIL_SHARE;
        int at = dice.weighted(shares);
        return at < COMMON.length() ? String.valueOf(COMMON.charAt(at)) : dice.pick(TAIL);
    }

    static String longName(Dice dice) {
        return dice.pick(LONG_FIRST) + "·" + dice.pick(LONG_SECOND);
    }

    static String ofWoman(Dice dice, String surname, int birthYear) {
        return surname + given(dice, birthYear, WOMEN_70S, WOMEN_90S, WOMEN_00S);
    }

    static String ofMan(Dice dice, String surname, int birthYear) {
        return surname + given(dice, birthYear, MEN_70S, MEN_90S, MEN_00S);
    }

    private static String given(Dice dice, int birthYear, String old, String middle, String young) {
        String fashion = birthYear < 1988 ? old : birthYear < 2002 ? middle : young;
        boolean one = dice.chance(birthYear < 1988 ? 0.25 : birthYear < 2002 ? 0.2 : 0.08);
        return one ? dice.pick(fashion) : dice.pick(fashion) + dice.pick(fashion);
    }

    /** Another surname that sounds the same, as an ear mishears it; null when the list has none. */
    static String soundingAlike(String surname) {
        String pairs = "王汪李黎张章刘柳陈程赵兆吴伍徐许胡扈朱祝何贺高郜于余石时沈审周洲孙荪";
        int at = pairs.indexOf(surname);
        return at < 0 ? null : String.valueOf(pairs.charAt(at % 2 == 0 ? at + 1 : at - 1));
    }
}
