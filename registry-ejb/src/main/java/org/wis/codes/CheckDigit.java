package org.wis.codes;

import org.wis.gate.Refused;

/** Check digits by ISO/IEC 7064: the hybrid system MOD 11,10 of case and certificate numbers, and MOD 11-2 of the citizen number (GB 11643-1999). */
public final class CheckDigit {

    private static final String MOD_11_2 = "10X98765432";

    private CheckDigit() {
    }

    /**
     * The check digit of hybrid system MOD 11,10.
     *
     * @param digits decimal digits without the check digit, never null
     * @return one decimal digit
     * @throws Refused DIGITS_EXPECTED when something else is among them
     */
    public static char mod11x10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digit(digits.charAt(i))) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    /**
     * The check character of pure system MOD 11-2.
     *
     * @param digits decimal digits without the check character, never null
     * @return a decimal digit or X
     * @throws Refused DIGITS_EXPECTED when something else is among them
     */
    public static char mod11x2(String digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder + digit(digits.charAt(i))) * 2 % 11;
        }
        return MOD_11_2.charAt(remainder);
    }

    private static int digit(char character) {
        if (character < '0' || character > '9') {
            throw new Refused(CodeRefusal.DIGITS_EXPECTED);
        }
        return character - '0';
    }
}
