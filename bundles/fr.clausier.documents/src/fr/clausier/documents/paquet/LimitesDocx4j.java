// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.paquet;

import org.docx4j.Docx4jProperties;

/**
 * Sets the limits of docx4j's own unpacking, which a properties file found on the class path may have switched off. To
 * be called before docx4j reads a package.
 */
public final class LimitesDocx4j {

    /** Most bytes of one part, and of all parts together. */
    private static final long TAILLE = 50L * 1024 * 1024;
    /** Most bytes that one packed byte may give. */
    private static final int RATIO = 500;

    static {
        Docx4jProperties.setProperty("docx4j.openpackaging.parts.MAX_BYTES.unzip.error", String.valueOf(TAILLE));
        Docx4jProperties.setProperty("docx4j.openpackaging.package.MAX_UNCOMPRESSED_SIZE.unzip.error", String.valueOf(TAILLE));
        Docx4jProperties.setProperty("docx4j.openpackaging.parts.MAX_RATIO.unzip.error", String.valueOf(RATIO));
    }

    private LimitesDocx4j() {
    }

    /** Sets them, once for the whole run: docx4j reads them when its unpacking class is loaded. */
    public static void poser() {
        // The initialiser of this class has done it.
    }
}
