package org.wis.certdocument;

import java.time.LocalDate;

/** A day written out in Chinese characters, as only certificates carry it (GB/T 15835): 二〇二六年十一月二十四日. */
final class ChineseDay {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDay() {
    }

    static String of(LocalDate day) {
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + spoken(day.getMonthValue()) + "月" + spoken(day.getDayOfMonth()) + "日";
    }

    /** 1 to 99 as spoken: 十, 十一, 二十, 三十一. */
    private static String spoken(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String before = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return before + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
