// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Body;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.pagination.Pagination;
import fr.clausier.documents.paquet.Paquet;

/**
 * Renders documents as Word files in the look of a template.
 *
 * <p>Same document, template and date give the same bytes. An instance keeps no state between two calls.
 */
public final class DocxRenderer {

    private final LocalDate date;

    /** @param date date written in the file's properties; the clock is never read */
    public DocxRenderer(LocalDate date) {
        this.date = Objects.requireNonNull(date, "date");
    }

    /** Pays, ahead of the first document, the seconds that docx4j needs to start. Meant for a background job. */
    public static void prechauffer() {
        Document essai = new Document("NOTE", "prechauffage", "Préchauffage", "", Map.of(),
                List.of(Section.de("Section", Paragraphe.corps("Texte"))));
        new DocxRenderer(LocalDate.EPOCH).rendre(essai, Gabarit.maison());
    }

    /**
     * The document as a DOCX file.
     *
     * @throws RenduImpossible when docx4j cannot write it, which {@link Gabarit#lire} should have found out
     */
    public byte[] rendre(Document document, Gabarit gabarit) {
        Paquet paquet = gabarit.paquet();
        Numeros numeros = new Numeros(gabarit);
        Body corps = new Body();
        corps.getContent().addAll(contenu(document, gabarit, numeros));
        corps.setSectPr(gabarit.section());
        try {
            paquet.mettre("word/document.xml", xml(corps));
        } catch (RuntimeException e) {
            // docx4j turns the failures of JAXB into these.
            throw new RenduImpossible(document.nomFichier(), gabarit.nom(), e);
        }
        numeros.ecrire(paquet);
        new Reperes(document).remplir(paquet, gabarit);
        Proprietes.ecrire(paquet, document, date);
        return paquet.octets();
    }

    private static byte[] xml(Body corps) {
        org.docx4j.wml.Document racine = new org.docx4j.wml.Document();
        racine.setBody(corps);
        // The zones of origin use an extension that Word ignores where it does not know it.
        racine.setIgnorable("w15");
        return XmlUtils.marshaltoString(racine, false, false, Context.jc).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> contenu(Document document, Gabarit gabarit, Numeros numeros) {
        Paragraphes paragraphes = new Paragraphes(gabarit);
        Corps corps = new Corps(gabarit, paragraphes, numeros);
        corps.ecrire(document.sections());
        List<Object> contenu = new ArrayList<>(BlocTitre.de(document, paragraphes));
        int place = contenu.size();
        contenu.addAll(corps.elements());
        if (Sommaire.estUtile(corps.signets())) {
            Paragraphes.commencerUnePage(corps.signets().getFirst().paragraphe());
            Sommaire sommaire = new Sommaire(gabarit, paragraphes);
            // Laid out a first time to learn the pages, which do not depend on the figures shown.
            contenu.add(place, sommaire.de(corps.signets(), Map.of()));
            Map<String, Integer> pages = new Pagination(gabarit.mesures(), gabarit.miseEnPage().largeurTexte(),
                    gabarit.miseEnPage().hauteurTexte()).signets(contenu);
            contenu.set(place, sommaire.de(corps.signets(), pages));
        }
        return contenu;
    }
}
