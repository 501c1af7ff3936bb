// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Figure;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;

/** Renders a document as readable text. */
public final class TexteRenderer {

    private final Feuille feuille = new Feuille();
    private int tableaux;

    private TexteRenderer() {
    }

    /** The text form of a document, ending with a line feed. Page breaks leave no trace: they are look, not text. */
    public static String rendre(Document document) {
        TexteRenderer renderer = new TexteRenderer();
        renderer.document(document);
        return renderer.feuille.texte();
    }

    private void document(Document document) {
        feuille.titre(document.titre());
        if (!document.sousTitre().isEmpty()) {
            feuille.sousTitre(document.sousTitre());
        }
        document.entete().forEach(feuille::fait);
        sections(document.sections(), "");
    }

    private void sections(List<Section> sections, String prefixe) {
        for (int i = 0; i < sections.size(); i++) {
            String numero = prefixe + (i + 1);
            feuille.section(numero, sections.get(i).titre());
            sections.get(i).blocs().forEach(this::bloc);
            sections(sections.get(i).sousSections(), numero + ".");
        }
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Paragraphe paragraphe ->
                feuille.paragraphe(paragraphe.genre(), Feuille.marquer(paragraphe.fragments()));
            case Liste liste -> liste(liste);
            case Tableau tableau -> tableau(tableau);
            case SautDePage saut -> { }
            case ZoneLibre zone -> { }
            case Figure figure -> feuille.paragraphe(Paragraphe.Genre.NOTE, "[Figure : " + figure.alternative() + "]");
        }
    }

    private void liste(Liste liste) {
        for (int i = 0; i < liste.elements().size(); i++) {
            String element = Feuille.marquer(liste.elements().get(i));
            if (liste.numerotee()) {
                feuille.numero(i + 1, element);
            } else {
                feuille.puce(element);
            }
        }
    }

    private void tableau(Tableau tableau) {
        if (!tableau.legende().isEmpty()) {
            tableaux++;
            feuille.legende("Tableau " + tableaux + " – " + tableau.legende());
        }
        Grille grille = new Grille(tableau.colonnes().stream().map(Tableau.Colonne::alignement).toList());
        grille.ajouter(tableau.colonnes().stream().map(c -> Feuille.propre(c.titre())).toList(), false);
        for (Tableau.Ligne ligne : tableau.lignes()) {
            grille.ajouter(ligne.cellules().stream().map(Feuille::marquer).toList(), ligne.total());
        }
        feuille.tableau(grille);
    }
}
