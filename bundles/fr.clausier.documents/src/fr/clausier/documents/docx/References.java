// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Section;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * References from one article to another: fields that Word works out again when articles come and go. Their bookmarks are not those of the
 * table of contents, which Word throws away when it makes that table anew.
 */
final class References {

    private static final String NOM = "_Ref%09d";
    private static final int PREMIER_ID = 500_000;

    /** A heading, its number as the template prints it, and whether the number alone tells it from all others. */
    private record Titre(String texte, String numero, boolean complet) {
    }

    private final Gabarit gabarit;
    private final List<Titre> titres = new ArrayList<>();
    private final SortedSet<Integer> cites = new TreeSet<>();

    /** @param sections all sections of the document */
    References(Gabarit gabarit, List<Section> sections) {
        this.gabarit = gabarit;
        relever(sections, new int[RoleStyle.titres().size()], 1, "");
    }

    private void relever(List<Section> sections, int[] compteurs, int niveau, String parent) {
        compteurs[niveau - 1] = 0;
        for (Section section : sections) {
            compteurs[niveau - 1]++;
            String numero = gabarit.numeroDeTitre(compteurs, niveau);
            boolean complet = parent.isEmpty() || nu(numero).startsWith(nu(parent));
            String entier = complet || numero.isEmpty() ? numero : parent + numero;
            titres.add(new Titre(section.titre(), entier, complet));
            if (!section.sousSections().isEmpty()) {
                relever(section.sousSections(), compteurs, niveau + 1, entier);
            }
        }
    }

    /** The runs of a reference; a template that numbers no heading has it name the article by its title. */
    List<Object> passages(Fragment fragment, Lien.Renvoi renvoi) {
        Titre titre = titres.get(renvoi.article() - 1);
        cites.add(renvoi.article());
        String champ = "REF " + NOM.formatted(renvoi.article());
        if (titre.numero().isEmpty()) {
            List<Object> passages = new ArrayList<>(Passages.de(List.of(fragment.dire("« ").sansLien())));
            passages.add(Champs.abriter(Champs.champ(champ + " \\h", TypographieFrancaise.appliquer(titre.texte()), fragment)));
            passages.addAll(Passages.de(List.of(fragment.dire(" »").sansLien())));
            return passages;
        }
        // « Article 5. » is printed in the heading, « 5 » in a sentence.
        String mots = titre.numero().matches("(?s).*\\p{L}{2}.*") ? " \\t" : "";
        return List.of(Champs.abriter(Champs.champ(champ + (titre.complet() ? " \\r" : " \\w") + mots + " \\h", nu(titre.numero()), fragment)));
    }

    private static String nu(String numero) {
        return numero.replaceAll("\\p{L}{2,}", "").replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** Puts a bookmark on each heading that was referred to. */
    void marquer(List<Signet> signets) {
        cites.forEach(rang -> Signet.poser(signets.get(rang - 1).paragraphe(), NOM.formatted(rang), PREMIER_ID + rang));
    }
}
