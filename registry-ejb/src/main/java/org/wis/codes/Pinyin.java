package org.wis.codes;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How Chinese names are read in Latin letters (Hanyu Pinyin, GB/T 16159; names of persons by GB/T 28039): lower case, no tones, ü written {@code yu}
 * after l and n as in passports. Serves search by spelling and by first letters, and sorting. Characters that have a reading of their own as a surname
 * (单 shan, 曾 zeng, 仇 qiu) or in a place name (重庆 chongqing, 厦门 xiamen) get that one; other characters get their commonest reading.
 */
public final class Pinyin {

    private static final int LONGEST_WORD = 2;

    /** Surnames that are read otherwise than the character alone; two-character surnames first by length. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"), Map.entry("解", "xie"), Map.entry("仇", "qiu"), Map.entry("区", "ou"), Map.entry("查", "zha"),
            Map.entry("曾", "zeng"), Map.entry("任", "ren"), Map.entry("盖", "gai"), Map.entry("覃", "qin"), Map.entry("朴", "piao"),
            Map.entry("乐", "yue"), Map.entry("翟", "zhai"), Map.entry("冼", "xian"), Map.entry("缪", "miao"), Map.entry("员", "yun"),
            Map.entry("秘", "bi"), Map.entry("种", "chong"), Map.entry("折", "she"), Map.entry("黑", "he"), Map.entry("繁", "po"),
            Map.entry("宓", "mi"), Map.entry("隗", "wei"), Map.entry("洗", "xian"), Map.entry("谌", "chen"), Map.entry("柏", "bai"),
            Map.entry("贲", "ben"), Map.entry("车", "che"), Map.entry("葛", "ge"), Map.entry("牟", "mu"), Map.entry("祭", "zhai"),
            Map.entry("宁", "ning"), Map.entry("占", "zhan"), Map.entry("颉", "xie"), Map.entry("佴", "nai"), Map.entry("召", "shao"),
            Map.entry("燕", "yan"), Map.entry("应", "ying"), Map.entry("华", "hua"), Map.entry("纪", "ji"), Map.entry("那", "na"),
            Map.entry("石", "shi"), Map.entry("沈", "shen"), Map.entry("石抹", "shimo"), Map.entry("仉", "zhang"), Map.entry("郗", "xi"),
            Map.entry("逄", "pang"), Map.entry("都", "du"), Map.entry("薄", "bo"), Map.entry("曲", "qu"), Map.entry("哈", "ha"),
            Map.entry("尉迟", "yuchi"), Map.entry("万俟", "moqi"), Map.entry("长孙", "zhangsun"), Map.entry("澹台", "tantai"),
            Map.entry("单于", "chanyu"), Map.entry("令狐", "linghu"), Map.entry("夏侯", "xiahou"), Map.entry("尉", "wei"),
            Map.entry("重", "chong"), Map.entry("卜", "bu"), Map.entry("褚", "chu"), Map.entry("晁", "chao"), Map.entry("乜", "nie"),
            Map.entry("相", "xiang"), Map.entry("过", "guo"), Map.entry("干", "gan"), Map.entry("降", "jiang"), Map.entry("俞", "yu"),
            Map.entry("臧", "zang"), Map.entry("隽", "juan"), Map.entry("殷", "yin"), Map.entry("郇", "xun"), Map.entry("行", "xing"));

    /** Pairs of characters that place names read otherwise than alone. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("重庆", "chongqing"), Map.entry("厦门", "xiamen"), Map.entry("六安", "luan"), Map.entry("蚌埠", "bengbu"),
            Map.entry("浚县", "xunxian"), Map.entry("东阿", "donge"), Map.entry("铅山", "yanshan"), Map.entry("乐清", "yueqing"),
            Map.entry("单县", "shanxian"), Map.entry("莘县", "shenxian"), Map.entry("长子", "zhangzi"), Map.entry("长治", "changzhi"),
            Map.entry("六合", "luhe"), Map.entry("番禺", "panyu"), Map.entry("台州", "taizhou"), Map.entry("丽水", "lishui"),
            Map.entry("曾都", "zengdu"), Map.entry("洪洞", "hongtong"), Map.entry("尉犁", "yuli"), Map.entry("乐亭", "laoting"),
            Map.entry("涡阳", "guoyang"), Map.entry("黄陂", "huangpi"), Map.entry("监利", "jianli"), Map.entry("会稽", "kuaiji"),
            Map.entry("大城", "daicheng"), Map.entry("繁峙", "fanshi"), Map.entry("吐蕃", "tubo"), Map.entry("朝阳", "chaoyang"));

    private static final Transliterator READING = Transliterator.getInstance("Han-Latin; Lower");
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");
    private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>();

    private Pinyin() {
    }

    /**
     * The whole reading of a person's name, {@code 欧阳春梅 -> ouyangchunmei}.
     *
     * @param name a name; null and blank give the empty text
     * @return letters a-z and digits only, never null
     */
    public static String full(String name) {
        return read(name, SURNAMES, true, false);
    }

    /**
     * The first letter of each character of a person's name, {@code 曾春梅 -> zcm}; Latin words in the name give their first letter, digits stay.
     *
     * @param name a name; null and blank give the empty text
     * @return letters a-z and digits only, never null
     */
    public static String initials(String name) {
        return read(name, SURNAMES, true, true);
    }

    /**
     * The first letter of each character of a place name, {@code 重庆市 -> cqs}.
     *
     * @param name a name; null and blank give the empty text
     * @return letters a-z and digits only, never null
     */
    public static String initialsOfPlace(String name) {
        return read(name, PLACES, false, true);
    }

    private static String read(String name, Map<String, String> words, boolean startOnly, boolean initialsOnly) {
        String text = Objects.requireNonNullElse(name, "").strip();
        StringBuilder read = new StringBuilder(text.length() * (initialsOnly ? 1 : 4));
        boolean insideWord = false;
        int at = 0;
        while (at < text.length()) {
            String word = startOnly && at > 0 ? null : wordAt(text, at, words);
            if (word != null) {
                append(read, words.get(word), word, initialsOnly);
                at += word.length();
                insideWord = false;
                continue;
            }
            int character = text.codePointAt(at);
            String reading = reading(character);
            boolean latin = character < 0x250 && Character.isLetter(character);
            if (!reading.isEmpty() && !(initialsOnly && latin && insideWord)) {
                read.append(initialsOnly ? reading.substring(0, 1) : reading);
            }
            insideWord = latin;
            at += Character.charCount(character);
        }
        return read.toString();
    }

    private static void append(StringBuilder read, String reading, String word, boolean initialsOnly) {
        if (!initialsOnly) {
            read.append(reading);
        } else if (word.length() == 1) {
            read.append(reading.charAt(0));
        } else {
            read.append(reading.charAt(0)).append(secondSyllable(reading, word));
        }
    }

    /** The first letter of the second character of a two-character word: where its own reading begins in the word's, or its own first letter. */
    private static char secondSyllable(String reading, String word) {
        String alone = reading(word.codePointAt(1));
        if (!alone.isEmpty() && reading.endsWith(alone)) {
            return alone.charAt(0);
        }
        return switch (word) {
            case "万俟" -> 'q';
            case "洪洞" -> 't';
            case "繁峙" -> 's';
            case "黄陂" -> 'p';
            case "东阿" -> 'e';
            default -> alone.isEmpty() ? reading.charAt(reading.length() - 1) : alone.charAt(0);
        };
    }

    private static String wordAt(String text, int at, Map<String, String> words) {
        for (int length = Math.min(LONGEST_WORD, text.length() - at); length > 0; length--) {
            String candidate = text.substring(at, at + length);
            if (words.containsKey(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static String reading(int character) {
        String known = READINGS.get(character);
        return known != null ? known : READINGS.computeIfAbsent(character, Pinyin::transliterate);
    }

    private static String transliterate(int character) {
        String toned;
        synchronized (READING) {
            toned = READING.transliterate(Character.toString(character));
        }
        String umlaut = toned.matches("[ln][üǖǘǚǜ].*") ? toned.charAt(0) + "yu" + toned.substring(2) : toned;
        String plain;
        synchronized (PLAIN) {
            plain = PLAIN.transliterate(umlaut);
        }
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
