package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** A person who works, worked or will work with the registry. The identity number is kept encrypted, with a blind index for equality search. */
@Entity
@Table(name = "staff")
public class Staff {

    /** Purpose of the blind index of identity numbers; never change it, or nobody is found any more. */
    public static final String ID_NUMBER_INDEX = "staff.id";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String sex;
    @Column(name = "id_number_enc")
    private byte[] idNumberEncrypted;
    @Column(name = "id_number_index")
    private byte[] idNumberIndex;
    private String phone;
    @Column(name = "office_id")
    private long officeId;
    @Version
    private long version;

    protected Staff() {
    }

    /**
     * @param name              never null
     * @param sex               never null
     * @param idNumberEncrypted the number encrypted, may be null
     * @param idNumberIndex     its blind index, null when the number is
     * @param phone             office phone, may be null
     * @param office            home office, never null
     */
    public Staff(String name, Sex sex, byte[] idNumberEncrypted, byte[] idNumberIndex, String phone, OfficeId office) {
        this.name = Objects.requireNonNull(name, "name");
        this.sex = sex.code();
        this.idNumberEncrypted = idNumberEncrypted == null ? null : idNumberEncrypted.clone();
        this.idNumberIndex = idNumberIndex == null ? null : idNumberIndex.clone();
        this.phone = phone;
        this.officeId = office.value();
    }

    /** Her number; only once stored. */
    public StaffId id() {
        return new StaffId(id);
    }

    /** Her name. */
    public String name() {
        return name;
    }

    /** Her sex. */
    public Sex sex() {
        return Sex.of(sex);
    }

    /** Her office phone; may be null. */
    public String phone() {
        return phone;
    }

    /** Her home office. */
    public OfficeId office() {
        return new OfficeId(officeId);
    }

    byte[] idNumberEncrypted() {
        return idNumberEncrypted == null ? null : idNumberEncrypted.clone();
    }

    void moveTo(OfficeId office) {
        this.officeId = office.value();
    }

    void correct(String correctedName, String correctedPhone) {
        this.name = Objects.requireNonNull(correctedName, "name");
        this.phone = correctedPhone;
    }
}
