package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.wis.codes.Pinyin;
import org.wis.division.DivisionCode;
import org.wis.gate.Mandate;
import org.wis.gate.Refused;

/**
 * The card of one woman, root of everything recorded about her.
 *
 * <p>Its life: it is <em>opened</em> by the village where she lives when she turns 15 or moves in, under a number that never changes. It is <em>amended</em> as
 * her life and the services she uses change, <em>moved</em> when another village takes over its keeping, and it <em>exits</em> when she turns 50, moves
 * away, dies, or it was opened in error; then only services begun, benefits and consents go on. It can be <em>restored</em>. Nothing is ever deleted: every
 * version stays with the mandate under which it was written. Each act changes the root, so its version number tells whether anything on the card has changed,
 * and while it is in the registry no other card can carry the same document.
 */
@Entity
@Table(name = "woman_case")
class RegistryCase {

    private static final int PINYIN_LENGTH = 200;
    private static final int INITIALS_LENGTH = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "woman_case")
    @SequenceGenerator(name = "woman_case", sequenceName = "woman_case_seq", allocationSize = 1000)
    private Long id;
    @Column(name = "case_number", updatable = false)
    private CaseNumber number;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Column(name = "managing_division")
    private DivisionCode managingDivision;
    @Column(name = "entered_on")
    private LocalDate enteredOn;
    @Column(name = "entry_reason")
    private String entryReason;
    @Column(name = "exit_on")
    private LocalDate exitOn;
    @Column(name = "exit_reason")
    private String exitReason;
    @Column(name = "last_verified_year")
    private Integer lastVerifiedYear;
    @Column(name = "verification_method")
    private String verificationMethod;
    @Column(name = "data_source")
    private String dataSource;
    @Column(name = "notice_given_on")
    private LocalDate noticeGivenOn;
    @Column(name = "legacy_household_code")
    private String legacyHouseholdCode;
    @Column(name = "legacy_division_code15")
    private String legacyDivisionCode15;
    private String name;
    @Column(name = "name_pinyin")
    private String namePinyin;
    @Column(name = "name_initials")
    private String nameInitials;
    @Column(name = "former_name")
    private String formerName;
    @Column(name = "id_type")
    private String idType;
    @Column(name = "id_number_enc")
    private byte[] idNumber;
    @Column(name = "id_number_index")
    private byte[] idNumberIndex;
    @Column(name = "id_tail_index")
    private byte[] idTailIndex;
    @Column(name = "active_id_index")
    private byte[] activeIdIndex;
    @Column(name = "id_reason")
    private String idReason;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    private String ethnicity;
    private String education;
    private String occupation;
    @Column(name = "household_type")
    private String householdType;
    @Column(name = "marital_status")
    private String maritalStatus;
    @Column(name = "phone_enc")
    private byte[] phone;
    @Column(name = "phone_tail_index")
    private byte[] phoneTailIndex;
    @Column(name = "preferred_contact")
    private String preferredContact;
    @Column(name = "registered_division")
    private DivisionCode registeredDivision;
    @Column(name = "registered_address")
    private String registeredAddress;
    @Column(name = "residence_division")
    private DivisionCode residenceDivision;
    @Column(name = "residence_address")
    private String residenceAddress;
    @Column(name = "residence_since")
    private LocalDate residenceSince;
    @Column(name = "residence_type")
    private String residenceType;
    private String confirmations;
    @Column(name = "line_groups")
    private int lineGroups;
    @Version
    private long version;
    @Column(name = "mandate_id")
    private long mandateId;

    protected RegistryCase() {
    }

    /** A new card, kept by the village that the content names. It has no number yet. */
    static RegistryCase open(CardContent content, CardSeal seal, Mandate mandate) {
        RegistryCase opened = new RegistryCase();
        opened.status = CaseStatus.ACTIVE;
        opened.managingDivision = content.administrative().managingDivision();
        opened.writeAdministrative(content.administrative());
        opened.writePerson(content.person(), seal);
        opened.writeResidence(content.residence());
        opened.confirmations = Pairs.write(content.confirmations());
        opened.under(mandate);
        return opened;
    }

    /** Gets its number, once: the county of first registration and the serial number. */
    void number(Mandate mandate) {
        number = CaseNumber.issue(managingDivision.county(), id);
        under(mandate);
    }

    /** Says what the content says in groups A to C, where it said something else before. Village and exit are changed by acts of their own. */
    void amend(CardContent before, CardContent content, CardSeal seal, Mandate mandate) {
        requireInRegistry();
        if (!content.person().equals(before.person())) {
            writePerson(content.person(), seal);
        }
        writeAdministrative(content.administrative());
        writeResidence(content.residence());
        confirmations = Pairs.write(content.confirmations());
        under(mandate);
    }

    /** Is kept by another village from now on. */
    void move(DivisionCode village, Mandate mandate) {
        requireInRegistry();
        managingDivision = village;
        under(mandate);
    }

    /** Leaves the registry. Its document is free for another card. */
    void exit(LocalDate on, String reason, Mandate mandate) {
        requireInRegistry();
        if (on.isBefore(enteredOn)) {
            throw new Refused(CaseRefusal.DAY_BEFORE_ENTRY, "administrative.exitOn");
        }
        exitOn = on;
        exitReason = reason;
        status = CaseStatus.EXITED;
        activeIdIndex = null;
        under(mandate);
    }

    /** Comes back into the registry. */
    void restore(LocalDate on, String reason, CardSeal seal, Mandate mandate) {
        if (status != CaseStatus.EXITED) {
            throw new Refused(CaseRefusal.CASE_NOT_EXITED);
        }
        exitOn = null;
        exitReason = null;
        enteredOn = on;
        entryReason = reason;
        status = CaseStatus.ACTIVE;
        activeIdIndex = seal.documentIndex(idType, seal.open(idNumber));
        under(mandate);
    }

    /** A line of this group was put on the card. */
    void gains(CardGroup group, Mandate mandate) {
        lineGroups |= group.bit();
        under(mandate);
    }

    /** The groups that have ever had a line, by their bits. */
    int lineGroups() {
        return lineGroups;
    }

    /** Puts what the root says into the card. */
    CardAssembly take(CardAssembly card, CardSeal seal) {
        return card.add(CardGroup.FACTS, new CaseFacts(id, number, status, version, Pairs.read(confirmations)))
                .add(CardGroup.ADMINISTRATIVE, new Administrative(managingDivision, enteredOn, entryReason, exitOn, exitReason, lastVerifiedYear, verificationMethod,
                        dataSource, noticeGivenOn, legacyHouseholdCode, legacyDivisionCode15))
                .add(CardGroup.PERSON, new Person(name, formerName, idType, seal.open(idNumber), idReason, birthDate, ethnicity, education, occupation, householdType,
                        maritalStatus, seal.open(phone), preferredContact))
                .add(CardGroup.RESIDENCE, new Residence(registeredDivision, registeredAddress, residenceDivision, residenceAddress, residenceSince, residenceType));
    }

    long id() {
        return id;
    }

    CaseNumber number() {
        return number;
    }

    long version() {
        return version;
    }

    CaseStatus status() {
        return status;
    }

    DivisionCode managingDivision() {
        return managingDivision;
    }

    private void requireInRegistry() {
        if (status != CaseStatus.ACTIVE) {
            throw new Refused(CaseRefusal.CASE_NOT_ACTIVE, status);
        }
    }

    private void writeAdministrative(Administrative group) {
        enteredOn = group.enteredOn();
        entryReason = group.entryReason();
        lastVerifiedYear = group.lastVerifiedYear();
        verificationMethod = group.verificationMethod();
        dataSource = group.dataSource();
        noticeGivenOn = group.noticeGivenOn();
        legacyHouseholdCode = group.legacyHouseholdCode();
        legacyDivisionCode15 = group.legacyDivisionCode15();
    }

    private void writePerson(Person group, CardSeal seal) {
        if (!group.name().equals(name)) {
            name = group.name();
            namePinyin = shortened(Pinyin.full(name), PINYIN_LENGTH);
            nameInitials = shortened(Pinyin.initials(name), INITIALS_LENGTH);
        }
        formerName = group.formerName();
        writeDocument(group, seal);
        birthDate = group.birthDate();
        ethnicity = group.ethnicity();
        education = group.education();
        occupation = group.occupation();
        householdType = group.householdType();
        maritalStatus = group.maritalStatus();
        byte[] sealedPhone = seal.seal(phone, group.phone());
        if (sealedPhone != phone) {
            phone = sealedPhone;
            phoneTailIndex = seal.phoneTailIndex(group.phone());
        }
        preferredContact = group.preferredContact();
    }

    private void writeDocument(Person group, CardSeal seal) {
        byte[] sealed = seal.seal(idNumber, group.idNumber());
        if (sealed != idNumber || !group.idType().equals(idType)) {
            idNumber = sealed;
            idNumberIndex = seal.idNumberIndex(group.idNumber());
            idTailIndex = seal.idTailIndex(group.idNumber());
            activeIdIndex = seal.documentIndex(group.idType(), group.idNumber());
        }
        idType = group.idType();
        idReason = group.idReason();
    }

    private void writeResidence(Residence group) {
        registeredDivision = group.registeredDivision();
        registeredAddress = group.registeredAddress();
        residenceDivision = group.residenceDivision();
        residenceAddress = group.residenceAddress();
        residenceSince = group.residenceSince();
        residenceType = group.residenceType();
    }

    /** Takes the mandate under which the root, or one of its lines, is changed. */
    void under(Mandate mandate) {
        mandateId = mandate.id();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
