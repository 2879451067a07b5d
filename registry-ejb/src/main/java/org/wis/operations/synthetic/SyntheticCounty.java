package org.wis.operations.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wis.division.DivisionCode;
import org.wis.division.DivisionLine;

/** The made-up county 青禾县: twelve townships, each with villages and neighbourhoods of neutral names. Its shape does not depend on the amount of data. */
public final class SyntheticCounty {

    /** Its code. */
    public static final DivisionCode CODE = DivisionCode.of("990121");
    static final String NAME = "青禾县";

    private static final List<String> TOWNSHIPS = List.of("青禾镇", "柳湾乡", "云桥镇", "白鹭乡", "竹园镇", "稻香乡", "石桥镇", "松风乡", "荷香镇", "杏坡乡", "枫渡镇", "兰谷乡");
    private static final List<String> WORDS = List.of("青禾", "云溪", "柳湾", "松岭", "竹溪", "梅岭", "荷塘", "桃园", "杏林", "稻香", "麦田", "石桥", "白鹭", "清泉", "翠谷", "枫林", "兰亭",
            "菊园", "榕荫", "桂香", "南坡", "北塘", "西岭", "长堤", "新塘", "古井", "月湾", "星河", "晨光", "春晖", "秋实", "溪口", "江畔", "湖心", "山前", "河东", "河西", "向阳", "明塘", "雨露");
    private static final int LEAST_VILLAGES = 5;
    private static final int MOST_VILLAGES = 28;
    /** Of about 15 on the average; the shape of a gamma, so that some townships have few and some many. */
    private static final double MEAN_VILLAGES = 14;

    private record Place(DivisionCode code, String name, String township, double weight) {
    }

    private SyntheticCounty() {
    }

    /** The townships, by code. */
    public static List<DivisionCode> townships() {
        List<DivisionCode> codes = new ArrayList<>();
        for (int i = 1; i <= TOWNSHIPS.size(); i++) {
            codes.add(DivisionCode.of(CODE.value() + String.format("%03d", i)));
        }
        return codes;
    }

    /** The villages with their share of the women of this size, by code. */
    public static List<SyntheticVillage> villages(SyntheticSize size) {
        List<Place> places = places();
        double sum = places.stream().mapToDouble(Place::weight).sum();
        List<SyntheticVillage> villages = new ArrayList<>();
        double before = 0;
        for (Place place : places) {
            double after = before + place.weight() / sum;
            int women = (int) Math.round(after * size.women()) - (int) Math.round(before * size.women());
            villages.add(new SyntheticVillage(place.code(), place.name(), place.township(), villages.size(), women));
            before = after;
        }
        return villages;
    }

    /** The divisions to be in the register, as lines of a table of divisions: the neighbouring county and prefecture that people come from and go to, and the villages. */
    public static List<DivisionLine> divisions() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("9902", "晴川市");
        names.put("990122", "白露县");
        names.put("990221", "蓝汀县");
        List<DivisionLine> lines = new ArrayList<>();
        names.forEach((code, name) -> lines.add(new DivisionLine(DivisionCode.of(code), name)));
        places().forEach(place -> lines.add(new DivisionLine(place.code(), place.name())));
        return lines;
    }

    /** Where people come from and go to outside the county. */
    static List<DivisionCode> elsewhere() {
        return List.of(DivisionCode.of("990122"), DivisionCode.of("990221"));
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<DivisionCode> townships = townships();
        for (int i = 0; i < townships.size(); i++) {
            Dice dice = Dice.of(SyntheticPlan.DEMO_SEED, "villages " + townships.get(i));
            int count = Math.max(LEAST_VILLAGES, Math.min(MOST_VILLAGES, (int) Math.round(dice.gamma(MEAN_VILLAGES, 3))));
            List<String> words = new ArrayList<>(WORDS);
            int communities = Math.max(1, count / 6);
            for (int village = 0; village < count; village++) {
                boolean community = village < communities;
                int segment = community ? 1 + village : 200 + village - communities;
                DivisionCode code = DivisionCode.of(townships.get(i).value() + String.format("%03d", segment));
                String name = words.remove(dice.below(words.size())) + (community ? "社区" : "村");
                places.add(new Place(code, name, TOWNSHIPS.get(i), dice.gamma(community ? 2 : 1, 3)));
            }
        }
        return places;
    }
}
