package org.wis.cases;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Group B, the woman.
 *
 * @param name             name, at most 50 characters
 * @param formerName       former name; null when none
 * @param idType           code(idType), CV02.01.101; "00" when she has none yet
 * @param idNumber         number of the document, at most 30 characters; null with type "00"
 * @param idReason         code(idReason): why the number is missing, or that the document is registered wrongly and awaits correction by the police; null when neither
 * @param birthDate        day of birth
 * @param ethnicity        code(GB/T 3304)
 * @param education        code(GB/T 4658 top level); null when not given
 * @param occupation       code(GB/T 6565 top level); null when not given
 * @param householdType    code(householdType), historic; null when not given
 * @param maritalStatus    code(GB/T 2261.2)
 * @param phone            telephone, at most 20 characters; null when not given
 * @param preferredContact code(contact): how she wishes to be reached; "NONE" unless she says
 */
public record Person(
        @Size(max = 50) String name,
        @Size(max = 50) String formerName,
        @Size(max = 2) String idType,
        @Size(max = 30) String idNumber,
        String idReason,
        LocalDate birthDate,
        String ethnicity,
        String education,
        String occupation,
        String householdType,
        String maritalStatus,
        @Size(max = 20) String phone,
        String preferredContact) {
}
