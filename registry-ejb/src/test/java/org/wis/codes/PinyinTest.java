package org.wis.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"王春梅,wangchunmei,wcm", "欧阳静,ouyangjing,oyj", "吕丽,lyuli,ll", "单丽,shanli,sl", "曾小红,zengxiaohong,zxh", "仇英,qiuying,qy", "解晓东,xiexiaodong,xxd",
        "万俟雪,moqixue,mqx", "尉迟琳,yuchilin,ycl", "长孙玲,zhangsunling,zsl", "区桂芳,ouguifang,ogf", "查秀兰,zhaxiulan,zxl"})
    void surnames_are_read_as_surnames(String name, String full, String initials) {
        assertEquals(full, Pinyin.full(name));
        assertEquals(initials, Pinyin.initials(name));
    }

    @Test
    void a_surname_character_inside_a_name_keeps_its_common_reading() {
        assertEquals("wangjie", Pinyin.full("王解"));
        assertEquals("wanglihua", Pinyin.full("王丽华"));
    }

    @Test
    void long_names_with_a_dot_and_latin_names_give_letters_only() {
        assertEquals("agl", Pinyin.initials("阿·古丽"));
        assertEquals("as", Pinyin.initials("Anna Smith"));
        assertEquals("annasmith", Pinyin.full("Anna Smith"));
        assertEquals("muller", Pinyin.full("Müller"));
    }

    @Test
    void rare_characters_outside_the_basic_plane_do_not_break_a_name() {
        String name = "王\uD842\uDFB7";
        assertEquals("wang", Pinyin.full(name).substring(0, 4));
        assertEquals("w", Pinyin.initials(name).substring(0, 1));
        assertEquals("w", Pinyin.initials("王\uD83D\uDE00"));
    }

    @Test
    void nothing_reads_as_nothing() {
        assertEquals("", Pinyin.full(null));
        assertEquals("", Pinyin.initials("  "));
    }

    @ParameterizedTest
    @CsvSource({"重庆市,cqs", "厦门市,xms", "解放街道,jfjd", "示范省,sfs", "青禾县,qhx", "六安市,las", "六合区,lhq", "第3居委会,d3jwh", "单县,sx", "洪洞县,htx"})
    void places_are_read_as_places(String name, String initials) {
        assertEquals(initials, Pinyin.initialsOfPlace(name));
    }
}
