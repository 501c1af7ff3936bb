// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
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
     * @throws RenduImpossible when docx4j refuses the template, which {@link Gabarit#lire} should have found out
     */
    public byte[] rendre(Document document, Gabarit gabarit) {
        try {
            WordprocessingMLPackage paquet =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(gabarit.octets()));
            ecrireCorps(paquet.getMainDocumentPart(), document, gabarit);
            new Reperes(document).remplir(paquet, gabarit);
            Proprietes.remplir(paquet, document, date);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            paquet.save(sortie);
            return Paquet.relire(sortie.toByteArray()).octets();
        } catch (Docx4JException e) {
            throw new RenduImpossible(document.nomFichier(), gabarit.nom(), e);
        }
    }

    private static void ecrireCorps(MainDocumentPart partie, Document document, Gabarit gabarit)
            throws Docx4JException {
        Paragraphes paragraphes = new Paragraphes(gabarit);
        Corps corps = new Corps(gabarit, paragraphes,
                new Numeros(partie.getNumberingDefinitionsPart().getContents(), gabarit));
        corps.ecrire(document.sections());
        // Only what the body holds needs the extension namespaces; Word ignores them where it does not know them.
        partie.getContents().setIgnorable("w15");
        Body body = partie.getContents().getBody();
        List<Object> contenu = body.getContent();
        contenu.addAll(BlocTitre.de(document, paragraphes));
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
    }
}
