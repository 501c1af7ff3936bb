// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

import org.apache.poi.util.LocaleUtil;

/** POI formats the values that formulas show after the habits of the machine, unless it is told others. */
final class Habitudes {

    private Habitudes() {
    }

    /** Makes a workbook that is the same, byte for byte, on every machine. */
    static byte[] francaises(Supplier<byte[]> classeur) {
        LocaleUtil.setUserLocale(Locale.FRANCE);
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        try {
            return classeur.get();
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }
}
