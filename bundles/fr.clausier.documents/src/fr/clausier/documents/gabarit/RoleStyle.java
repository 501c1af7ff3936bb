// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.List;
import java.util.Locale;

/**
 * What a style is for. A template may give each role its own look; a role is recognised by the style's name.
 *
 * <p>Word keeps the English names of its built-in styles in the file, whatever the language of its menus: a French
 * Word shows {@code heading 1} as « Titre 1 ». Both names are recognised.
 */
public enum RoleStyle {
    TITRE("Titre", "title", "titre"),
    SOUS_TITRE("Sous-titre", "subtitle", "sous-titre"),
    FICHE("Fiche", "fiche"),
    TITRE_1("Titre1", "heading 1", "titre 1"),
    TITRE_2("Titre2", "heading 2", "titre 2"),
    TITRE_3("Titre3", "heading 3", "titre 3"),
    TITRE_4("Titre4", "heading 4", "titre 4"),
    CORPS("Corpsdetexte", "body text", "corps de texte", "corps"),
    PUCE("Listepuces", "list bullet", "liste à puces"),
    NUMERO("Listenumros", "list number", "liste à numéros", "liste numérotée"),
    VIGILANCE("Vigilance", "vigilance"),
    NOTE("Note", "note"),
    SIGNATURE("Signature", "signature"),
    LEGENDE("Lgende", "caption", "légende"),
    TEXTE_TABLEAU("TexteTableau", "texte de tableau"),
    ENTETE_TABLEAU("EnteteTableau", "en-tête de tableau"),
    TOTAL_TABLEAU("TotalTableau", "total de tableau"),
    TABLEAU("TableauClausier", "tableau clausier"),
    TITRE_SOMMAIRE("En-ttedetabledesmatires", "toc heading", "en-tête de table des matières"),
    SOMMAIRE_1("TM1", "toc 1", "tm 1"),
    SOMMAIRE_2("TM2", "toc 2", "tm 2"),
    EN_TETE("En-tte", "header", "en-tête"),
    PIED_DE_PAGE("Pieddepage", "footer", "pied de page"),
    EMETTEUR("Emetteur", "émetteur");

    private static final List<RoleStyle> TITRES = List.of(TITRE_1, TITRE_2, TITRE_3, TITRE_4);

    private final String idMaison;
    private final List<String> noms;

    RoleStyle(String idMaison, String... noms) {
        this.idMaison = idMaison;
        this.noms = List.of(noms);
    }

    /** Identifier of the house template's style for this role. */
    public String idMaison() {
        return idMaison;
    }

    /** Whether a style of this name plays this role. */
    public boolean porteLeNom(String nom) {
        return noms.contains(nom.toLowerCase(Locale.ROOT).strip());
    }

    /** The roles of numbered headings, level 1 first. */
    public static List<RoleStyle> titres() {
        return TITRES;
    }

    /** The role of a heading. @param niveau from 1 to 4 */
    public static RoleStyle titre(int niveau) {
        return TITRES.get(niveau - 1);
    }
}
