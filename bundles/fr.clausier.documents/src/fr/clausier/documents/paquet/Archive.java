// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.paquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Writes a zip file of parts: fixed times, no extra field, sizes before the contents, so that the bytes depend on the parts only. A
 * part remembers its packed form: those of a template go into every document and are packed once.
 */
final class Archive {

    /** 1 February 1980, the first month that no time zone can push out of what a zip can hold. */
    private static final int JOUR = 2 << 5 | 1;
    private static final int VERSION = 20;
    private static final int UTF_8 = 0x0800;

    /** The content of a part. */
    static final class Partie {

        private final byte[] contenu;
        private volatile Emballage emballage;
        private volatile Element racine;

        Partie(byte[] contenu) {
            this.contenu = contenu;
        }

        byte[] contenu() {
            return contenu;
        }

        Element racine() throws SAXException {
            Element lue = racine;
            if (lue == null) {
                lue = ArbreXml.lire(contenu).getDocumentElement();
                racine = lue;
            }
            return lue;
        }

        private Emballage emballage() {
            Emballage fait = emballage;
            if (fait == null) {
                // Two threads may both pack it: they get the same bytes.
                fait = Emballage.de(contenu);
                emballage = fait;
            }
            return fait;
        }
    }

    private record Emballage(byte[] octets, int crc) {

        static Emballage de(byte[] contenu) {
            CRC32 crc = new CRC32();
            crc.update(contenu);
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            try {
                deflater.setInput(contenu);
                deflater.finish();
                byte[] octets = new byte[contenu.length / 4 + 256];
                int taille = 0;
                while (!deflater.finished()) {
                    if (taille == octets.length) {
                        octets = Arrays.copyOf(octets, 2 * taille);
                    }
                    taille += deflater.deflate(octets, taille, octets.length - taille);
                }
                return new Emballage(Arrays.copyOf(octets, taille), (int) crc.getValue());
            } finally {
                deflater.end();
            }
        }
    }

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream(64 * 1024);
    private final ByteArrayOutputStream annuaire = new ByteArrayOutputStream();
    private int nombre;

    void ajouter(String nom, Partie partie) {
        int debut = sortie.size();
        byte[] octets = nom.getBytes(StandardCharsets.UTF_8);
        int options = octets.length == nom.length() ? 0 : UTF_8;
        Emballage emballage = partie.emballage();
        quatre(sortie, 0x04034b50);
        description(sortie, options, emballage, partie.contenu().length, octets.length);
        sortie.writeBytes(octets);
        sortie.writeBytes(emballage.octets());
        quatre(annuaire, 0x02014b50);
        deux(annuaire, VERSION);
        description(annuaire, options, emballage, partie.contenu().length, octets.length);
        // No comment, first disk, no attributes.
        annuaire.writeBytes(new byte[10]);
        quatre(annuaire, debut);
        annuaire.writeBytes(octets);
        nombre++;
    }

    private static void description(ByteArrayOutputStream ou, int options, Emballage emballage, int taille, int nom) {
        deux(ou, VERSION);
        deux(ou, options);
        deux(ou, Deflater.DEFLATED);
        deux(ou, 0);
        deux(ou, JOUR);
        quatre(ou, emballage.crc());
        quatre(ou, emballage.octets().length);
        quatre(ou, taille);
        deux(ou, nom);
        deux(ou, 0);
    }

    byte[] octets() {
        int debut = sortie.size();
        sortie.writeBytes(annuaire.toByteArray());
        quatre(sortie, 0x06054b50);
        quatre(sortie, 0);
        deux(sortie, nombre);
        deux(sortie, nombre);
        quatre(sortie, annuaire.size());
        quatre(sortie, debut);
        deux(sortie, 0);
        return sortie.toByteArray();
    }

    private static void deux(ByteArrayOutputStream ou, int valeur) {
        ou.write(valeur);
        ou.write(valeur >>> 8);
    }

    private static void quatre(ByteArrayOutputStream ou, int valeur) {
        deux(ou, valeur);
        deux(ou, valeur >>> 16);
    }
}
