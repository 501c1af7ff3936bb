// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.documents.gabarit.CorpsGabarit;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.Place;
import fr.clausier.documents.pagination.Pagination;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.Report;
import fr.clausier.documents.reprise.Reprise;

/**
 * Renders documents as Word files in the look of a template.
 *
 * <p>Same document, template and date give the same bytes. An instance keeps no state between two calls.
 */
public final class DocxRenderer {

    /** Code of the document that stays in the house. */
    private static final String NOTE = "NOTE";

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
        Reperes reperes = new Reperes(document);
        Origines origines = new Origines();
        Figures figures = new Figures();
        try {
            paquet.mettre("word/document.xml", Habillage.xml(contenu(document, gabarit, numeros, origines, figures), gabarit, reperes));
        } catch (RuntimeException e) {
            // docx4j turns the failures of JAXB into these.
            throw new RenduImpossible(document.nomFichier(), gabarit.nom(), e);
        }
        numeros.ecrire(paquet);
        reperes.remplir(paquet, gabarit);
        origines.ecrire(paquet);
        figures.ecrire(paquet);
        Proprietes.ecrire(paquet, document, date);
        return paquet.octets();
    }

    /**
     * The document with what people wrote in an earlier file of it.
     *
     * @param avant the earlier file, {@link Reprise#VIDE} when there is none
     */
    public RenduRepris rendre(Document document, Gabarit gabarit, Reprise avant) {
        return reprendre(rendre(document, gabarit), gabarit, avant);
    }

    /**
     * A document just made, with what people wrote in an earlier file of it.
     *
     * @param neuf  the file, as it was just made in the look of this template
     * @param avant the earlier file
     */
    public static RenduRepris reprendre(byte[] neuf, Gabarit gabarit, Reprise avant) {
        if (avant.estVide()) {
            return new RenduRepris(neuf, List.of(), List.of());
        }
        Paquet paquet = Paquet.relire(neuf);
        Report report = Report.dans(paquet, avant);
        PagesSommaire.recompter(paquet, gabarit);
        return new RenduRepris(paquet.octets(), report.orphelins(), report.remarques());
    }

    private static Pagination pagination(Gabarit gabarit) {
        return new Pagination(gabarit.mesures(), gabarit.miseEnPage().largeurTexte(), gabarit.miseEnPage().hauteurTexte());
    }

    /** What the document writes, by the place that it takes; all of it at the place of the text when there is no other. */
    private static Map<String, List<Object>> contenu(Document document, Gabarit gabarit, Numeros numeros, Origines origines, Figures figures) {
        Set<String> places = gabarit.corps().map(CorpsGabarit::places).orElse(Set.of());
        Paragraphes paragraphes = new Paragraphes(gabarit);
        Corps corps = new Corps(document.sections(), gabarit, paragraphes, numeros, origines, figures, NOTE.equals(document.code()));
        corps.ecrire();
        List<Object> texte = new ArrayList<>(BlocTitre.titres(document, paragraphes, places));
        Map<String, List<Object>> contenu = new HashMap<>(Map.of(Place.CORPS, texte));
        List<Object> fiche = places.contains(Place.FICHE) ? new ArrayList<>() : texte;
        contenu.putIfAbsent(Place.FICHE, fiche == texte ? List.of() : fiche);
        fiche.addAll(BlocTitre.fiche(document, paragraphes, places));
        List<Object> cible = places.contains(Place.SOMMAIRE) ? new ArrayList<>() : texte;
        contenu.putIfAbsent(Place.SOMMAIRE, cible == texte ? List.of() : cible);
        int place = cible.size();
        texte.addAll(corps.elements());
        if (Sommaire.estUtile(corps.signets())) {
            Sommaire sommaire = new Sommaire(gabarit, paragraphes);
            // Laid out a first time to learn the pages, which do not depend on the figures shown.
            cible.add(place, sommaire.de(corps.signets(), Map.of()));
            // A table that runs onto a second page is followed by the text at once: that page would else be left nearly empty.
            if (cible != texte || pagination(gabarit).pages(texte.subList(0, place + 1)) == 1) {
                Paragraphes.commencerUnePage(corps.signets().getFirst().paragraphe());
            }
            Map<String, Integer> pages = pagination(gabarit).signets(gabarit.corps().map(c -> c.aMesurer(contenu)).orElse(texte));
            cible.set(place, sommaire.de(corps.signets(), pages));
        }
        if (fiche != texte) {
            origines.relever(fiche);
        }
        origines.relever(texte);
        return contenu;
    }
}
