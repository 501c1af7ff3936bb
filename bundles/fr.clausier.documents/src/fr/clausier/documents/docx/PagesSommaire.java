// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.docx4j.XmlUtils;
import org.docx4j.wml.Document;

import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.pagination.Pagination;
import fr.clausier.documents.paquet.Paquet;

import jakarta.xml.bind.JAXBException;

/** Counts the pages of a table of contents again, once texts written by hand have moved the headings. */
final class PagesSommaire {

    private static final String CORPS = "word/document.xml";
    private static final Pattern RENVOI = Pattern.compile("(PAGEREF (\\S+) \\\\h.*?w:fldCharType=\"separate\".*?<w:t(?: [^>]*)?>)\\d+(?=</w:t>)", Pattern.DOTALL);

    private PagesSommaire() {
    }

    /** Sets the page numbers of a file; they stay as they are when what hands wrote there cannot be laid out. */
    static void recompter(Paquet paquet, Gabarit gabarit) {
        String xml = new String(paquet.partie(CORPS).orElseThrow(), StandardCharsets.UTF_8);
        if (!xml.contains("PAGEREF ")) {
            return;
        }
        try {
            Document document = (Document) XmlUtils.unmarshalString(xml);
            Map<String, Integer> pages = new Pagination(gabarit.mesures(), gabarit.miseEnPage().largeurTexte(), gabarit.miseEnPage().hauteurTexte()).signets(document.getBody().getContent());
            paquet.mettre(CORPS, RENVOI.matcher(xml).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + (pages.containsKey(m.group(2)) ? String.valueOf(pages.get(m.group(2))) : m.group().substring(m.group(1).length())))));
        } catch (JAXBException | RuntimeException e) {
            // Word counts again when its reader asks for it.
            return;
        }
    }
}
