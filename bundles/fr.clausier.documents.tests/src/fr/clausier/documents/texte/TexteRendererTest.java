// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.clauses.document.Tableau.Ligne;
import fr.clausier.clauses.document.Origine;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;

@DisplayName("Forme texte des documents")
class TexteRendererTest {

    @Test
    @DisplayName("l'annexe à l'acte d'engagement se lit comme un contrat")
    void annexe() {
        assertEquals("""
                Annexe à l'acte d'engagement
                ============================
                Lot 1 – Gros œuvre et démolitions

                Acheteur : Ville de Marseille – Direction des achats
                Marché : Rénovation énergétique et mise en accessibilité de douze écoles élémentaires
                Référence : 2026-TX-014
                Procédure : Appel d'offres ouvert (articles L. 2124-2 et R. 2161-2 à R. 2161-5 du code de la commande\
                 publique)
                Date : 2 mars 2026

                1 Engagement du titulaire

                Le soussigné s'engage à réserver **1 240 heures** d'insertion à des personnes éloignées de l'emploi :\
                 toute heure non réalisée est pénalisée.

                - par l'embauche directe ;
                - par la mise à disposition de salariés ;
                - par la sous-traitance à une structure d'insertion.

                2 Signature

                [Signature] À ……………………………, le ……………………………

                [Signature] **Le titulaire**
                Nom, qualité et signature
                """, TexteRenderer.rendre(Exemples.annexe()));
    }

    @Test
    @DisplayName("un tableau aligne ses colonnes et souligne son total")
    void tableau() {
        Document document = document(Section.de("Critères", new Tableau("Poids", List.of(Colonne.texte("Critère", 3),
                Colonne.nombre("Poids", 1)), List.of(Ligne.de("**Prix**", "60 %"), Ligne.de("Technique", "40 %"),
                        Ligne.total("Total", "100 %")), Origine.AUCUNE)));
        assertTrue(TexteRenderer.rendre(document).endsWith("""
                Tableau 1 – Poids

                | Critère   | Poids |
                |-----------|-------|
                | **Prix**  |  60 % |
                | Technique |  40 % |
                |===========|=======|
                | Total     | 100 % |
                """), TexteRenderer.rendre(document));
    }

    @Test
    @DisplayName("deux listes numérotées reprennent chacune à 1")
    void listes() {
        Document document = document(Section.de("Pièces", Liste.numeros("acte d'engagement ;", "CCAP ;"),
                Liste.numeros("règlement.")));
        String attendu = "1. acte d'engagement ;\n2. CCAP ;\n\n1. règlement.\n";
        assertTrue(TexteRenderer.rendre(document).endsWith(attendu), TexteRenderer.rendre(document));
        assertEquals(TexteRenderer.rendre(document), relire(document));
    }

    @Test
    @DisplayName("une case à cocher prend la place de la puce, le texte reste le même")
    void cases() {
        Document document = document(Section.de("Modalités", Liste.puces("\u2610 embauche directe ;",
                "\u2610 **mise à disposition**.")));
        assertTrue(relire(document).endsWith("- \u2610 embauche directe ;\n- \u2610 **mise à disposition**.\n"),
                relire(document));
        assertEquals(TexteRenderer.rendre(document), relire(document));
    }

    @Test
    @DisplayName("le fichier Word relu donne le même texte que l'arbre")
    void memeTexte() {
        for (Document document : List.of(Exemples.reglement(), Exemples.annexe(), Exemples.minimal())) {
            assertEquals(TexteRenderer.rendre(document), relire(document), document.code());
        }
    }

    @Test
    @DisplayName("les signes interdits en XML disparaissent des deux côtés")
    void signesInterdits() {
        Document document = document(Section.de("Titre\u0000 & <balise>", Paragraphe.corps("a\u0007b\tc \uD800 « x»")));
        assertEquals(TexteRenderer.rendre(document), relire(document));
        assertTrue(relire(document).contains("1 Titre & <balise>\n\nab c  « x »"), relire(document));
    }

    private static Document document(Section... sections) {
        return new Document("NOTE", "note", "Note", "", Map.of(), List.of(sections));
    }

    private static String relire(Document document) {
        return TexteDocx.lire(new DocxRenderer(Exemples.DATE).rendre(document, Gabarit.maison()));
    }
}
