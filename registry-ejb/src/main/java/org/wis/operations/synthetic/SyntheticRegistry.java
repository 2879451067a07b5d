package org.wis.operations.synthetic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wis.cases.CardContent;
import org.wis.division.DivisionCode;

/** The made-up registry of a plan. Each village comes out the same whether it is made alone or with all others. */
public final class SyntheticRegistry {

    private final SyntheticPlan plan;
    private final List<SyntheticVillage> villages;

    /** @param plan what to make */
    public SyntheticRegistry(SyntheticPlan plan) {
        this.plan = plan;
        this.villages = SyntheticCounty.villages(plan.size());
    }

    /** The plan. */
    public SyntheticPlan plan() {
        return plan;
    }

    /** All villages, by code. */
    public List<SyntheticVillage> villages() {
        return List.copyOf(villages);
    }

    /** The villages of a township, by code. */
    public List<SyntheticVillage> villages(DivisionCode township) {
        return villages.stream().filter(village -> township.contains(village.code())).toList();
    }

    /** The cards of all villages, village by village. */
    public Stream<VillageCards> all() {
        return villages.stream().map(this::cards);
    }

    /** The cards of one village. */
    public VillageCards cards(SyntheticVillage village) {
        Dice dice = Dice.of(plan.seed(), SyntheticPlan.GENERATOR_VERSION + " " + plan.size() + " " + village.code());
        PersonMaker people = new PersonMaker(dice, new IdNumbers(village, villages.size()), plan.asOf());
        FamilyMaker families = new FamilyMaker(dice, new IdNumbers(village, villages.size()), new IdNumbers(village, villages.size()));
        FloatingMaker floating = new FloatingMaker(dice, villages);
        HealthMaker health = new HealthMaker(dice);
        ServiceMaker services = new ServiceMaker(dice);
        ErrorMaker errors = new ErrorMaker(dice, village, villages(village.code().township()));
        List<CardContent> cards = new ArrayList<>(village.women());
        while (cards.size() < village.women()) {
            if (!cards.isEmpty() && errors.repeats()) {
                int first = dice.below(cards.size());
                errors.repeated(cards.size(), first);
                cards.add(cards.get(first));
                continue;
            }
            Life life = people.begin(village);
            families.make(life);
            floating.make(life);
            health.make(life);
            services.make(life);
            errors.forget(life, cards.size());
            cards.add(errors.spoil(life.card(people.administrative(life), people.person(life), people.residence(life)), cards.size()));
        }
        return new VillageCards(village, cards, errors.errors());
    }

    /** SHA-256 of everything, hexadecimal: two runs made the same data exactly when these are equal. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(plan.title().getBytes(StandardCharsets.UTF_8));
            all().forEach(village -> {
                digest.update(village.village().toString().getBytes(StandardCharsets.UTF_8));
                village.cards().forEach(card -> digest.update(card.toString().getBytes(StandardCharsets.UTF_8)));
                digest.update(village.errors().toString().getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
