// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.List;
import java.util.Locale;

/**
 * What a style is for. A template may give each role its own look; a role is recognised by the style's name,
 * else by its identifier, else, for headings, by its outline level.
 *
 * <p>Word keeps the English names of its built-in styles in the file, whatever the language of its menus: a French
 * Word shows {@code heading 1} as « Titre 1 ». Both names are recognised.
 */
public enum RoleStyle {
    TITRE("Titre", "Title", "titre du document", "title", "titre"),
    SOUS_TITRE("Sous-titre", "Subtitle", "sous-titre", "subtitle", "sous-titre"),
    FICHE("Fiche", "", "lignes qui identifient le marché", "fiche"),
    TITRE_1("Titre1", "Heading1", "titre de niveau 1", "heading 1", "titre 1"),
    TITRE_2("Titre2", "Heading2", "titre de niveau 2", "heading 2", "titre 2"),
    TITRE_3("Titre3", "Heading3", "titre de niveau 3", "heading 3", "titre 3"),
    TITRE_4("Titre4", "Heading4", "titre de niveau 4", "heading 4", "titre 4"),
    CORPS("Corpsdetexte", "BodyText", "texte courant", "body text", "text body", "corps", "texte courant", "corps de texte"),
    PUCE("Listepuces", "ListBullet", "liste à puces", "list bullet", "puces", "puce", "liste à puces"),
    NUMERO("Listenumros", "ListNumber", "liste numérotée", "list number", "liste numérotée", "liste à numéros"),
    VIGILANCE("Vigilance", "", "point de vigilance", "vigilance"),
    NOTE("Note", "", "note", "note"),
    SIGNATURE("Signature", "", "signature", "signature"),
    LEGENDE("Lgende", "Caption", "légende de tableau", "caption", "légende"),
    TEXTE_TABLEAU("TexteTableau", "TableContents", "texte de tableau", "table contents", "contenu de tableau",
            "texte tableau", "texte de tableau"),
    ENTETE_TABLEAU("EnteteTableau", "TableHeading", "en-tête de tableau", "table heading", "titre de tableau",
            "en-tête tableau", "en-tête de tableau"),
    TOTAL_TABLEAU("TotalTableau", "", "ligne de total de tableau", "total tableau", "total de tableau"),
    TEXTE_TABLEAU_SERRE("TexteTableauSerre", "", "texte d'un tableau qui a trop de colonnes", "texte de tableau serré"),
    ENTETE_TABLEAU_SERRE("EnteteTableauSerre", "", "en-tête d'un tableau qui a trop de colonnes", "en-tête de tableau serré"),
    TOTAL_TABLEAU_SERRE("TotalTableauSerre", "", "total d'un tableau qui a trop de colonnes", "total de tableau serré"),
    TABLEAU("TableauClausier", "", "tableau", "tableau clausier"),
    TITRE_SOMMAIRE("En-ttedetabledesmatires", "TOCHeading", "titre du sommaire", "toc heading",
            "en-tête de table des matières"),
    SOMMAIRE_1("TM1", "TOC1", "sommaire, niveau 1", "toc 1", "table des matières niveau 1", "tm 1"),
    SOMMAIRE_2("TM2", "TOC2", "sommaire, niveau 2", "toc 2", "table des matières niveau 2", "tm 2"),
    EN_TETE("En-tte", "Header", "en-tête de page", "header", "en-tête"),
    PIED_DE_PAGE("Pieddepage", "Footer", "pied de page", "footer", "pied de page"),
    EMETTEUR("Emetteur", "", "nom de l'acheteur en tête", "émetteur");

    private static final List<RoleStyle> TITRES = List.of(TITRE_1, TITRE_2, TITRE_3, TITRE_4);

    private final String idMaison;
    private final String idAnglais;
    private final String libelle;
    private final List<String> noms;

    RoleStyle(String idMaison, String idAnglais, String libelle, String... noms) {
        this.idMaison = idMaison;
        this.idAnglais = idAnglais;
        this.libelle = libelle;
        this.noms = List.of(noms);
    }

    /** What the role is, as a sentence names it. */
    public String libelle() {
        return libelle;
    }

    /** The name that Word shows for the house template's style. */
    String nomWord() {
        String nom = noms.getLast();
        return nom.startsWith("tm ") ? nom.toUpperCase(Locale.ROOT) : nom.substring(0, 1).toUpperCase(Locale.ROOT) + nom.substring(1);
    }

    /** Identifier of the house template's style for this role. */
    public String idMaison() {
        return idMaison;
    }

    /** Whether a style of this name plays this role. */
    public boolean porteLeNom(String nom) {
        return noms.contains(nom.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether a style of this identifier is made for this role, whatever name was given to it. */
    boolean porteIdentifiant(String id) {
        return idMaison.equals(id) || !idAnglais.isEmpty() && idAnglais.equals(id);
    }

    /** The role that sets the same text smaller, for tables with more columns than the page has room for. */
    public RoleStyle serre() {
        return switch (this) {
            case TEXTE_TABLEAU -> TEXTE_TABLEAU_SERRE;
            case ENTETE_TABLEAU -> ENTETE_TABLEAU_SERRE;
            case TOTAL_TABLEAU -> TOTAL_TABLEAU_SERRE;
            default -> this;
        };
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
