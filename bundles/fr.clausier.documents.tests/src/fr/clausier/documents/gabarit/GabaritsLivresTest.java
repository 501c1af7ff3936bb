// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.texte.TexteDocx;
import fr.clausier.documents.texte.TexteRenderer;

@DisplayName("Gabarits livrés")
class GabaritsLivresTest {

    private static final Pattern STYLE = Pattern.compile("<w:style .*?</w:style>", Pattern.DOTALL);
    private static final Pattern COULEUR = Pattern.compile("<w:color w:val=\"([0-9A-F]{6})\"/>");
    private static final Pattern FOND = Pattern.compile("<w:shd [^>]*w:fill=\"([0-9A-F]{6})\"");
    private static final Pattern TAILLE = Pattern.compile("<w:sz w:val=\"(\\d+)\"/>");

    @Test
    @DisplayName("trois gabarits, par nom")
    void noms() {
        assertEquals(List.of("sobre", "bandeau", "gros-caracteres"), List.copyOf(Gabarit.livres().keySet()));
        assertEquals("sobre, bandeau, gros-caracteres", GabaritLivre.enumerer());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(GabaritLivre.class)
    @DisplayName("aucun style ne manque, et le texte est le même dans les trois")
    void complet(GabaritLivre livre) {
        Gabarit gabarit = Gabarit.livre(livre);
        assertTrue(gabarit.stylesAjoutes().isEmpty(), gabarit.stylesAjoutes().toString());
        String attendu = TexteRenderer.rendre(Exemples.reglement());
        String texte = TexteDocx.lire(new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), gabarit));
        assertEquals(gabarit.italiques() ? attendu : sansItaliques(attendu), gabarit.italiques() ? texte : sansItaliques(texte));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(GabaritLivre.class)
    @DisplayName("contraste : 4,5 au moins (WCAG AA), 7 pour les gros caractères")
    void contraste(GabaritLivre livre) {
        double exige = livre == GabaritLivre.GROS_CARACTERES ? 7 : 4.5;
        String fondEnTete = trouver(FOND, new String(livre.partie("styles.xml"), StandardCharsets.UTF_8).replaceAll("(?s)^.*firstRow", ""), "FFFFFF");
        Matcher styles = STYLE.matcher(livre.texte("styles.xml"));
        while (styles.find()) {
            String couleur = trouver(COULEUR, styles.group(), "000000");
            boolean tableau = styles.group().contains("styleId=\"EnteteTableau\"");
            String fond = tableau ? fondEnTete : trouver(FOND, styles.group(), "FFFFFF");
            assertTrue(contraste(couleur, fond) >= exige, styles.group() + " : " + contraste(couleur, fond));
        }
    }

    @Test
    @DisplayName("gros caractères : 16 points au moins (14 dans les marges et les tableaux trop larges), jamais d'italique, à gauche")
    void grosCaracteres() {
        Matcher styles = STYLE.matcher(GabaritLivre.GROS_CARACTERES.texte("styles.xml"));
        while (styles.find()) {
            boolean marge = styles.group().contains("w:val=\"header\"") || styles.group().contains("w:val=\"footer\"");
            int taille = Integer.parseInt(trouver(TAILLE, styles.group(), "32"));
            // Tables with more columns than the page has room for, and running heads: 14 points.
            assertTrue(taille >= (marge || styles.group().contains("Serre\"") ? 28 : 32), styles.group());
            assertFalse(styles.group().contains("<w:i/>") || styles.group().contains("w:val=\"both\""), styles.group());
        }
        Gabarit gabarit = Gabarit.livre(GabaritLivre.GROS_CARACTERES);
        assertFalse(gabarit.italiques());
        Paquet rendu = Paquet.relire(new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), gabarit));
        assertFalse(new String(rendu.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8).contains("<w:i/>"));
    }

    @Test
    @DisplayName("le logo du bandeau a un texte de remplacement")
    void logo() {
        Paquet rendu = Paquet.relire(new DocxRenderer(Exemples.DATE).rendre(Exemples.reglement(), Gabarit.livre(GabaritLivre.BANDEAU)));
        assertTrue(new String(rendu.partie("word/entete-first.xml").orElseThrow(), StandardCharsets.UTF_8).contains("descr=\"Logo de l'acheteur\""));
        assertTrue(rendu.partie("word/media/image1.png").isPresent());
    }

    private static String sansItaliques(String texte) {
        // Columns of tables are as wide as their longest text, stars included.
        return texte.replaceAll("(?<!\\*)\\*(?!\\*)", "").replaceAll(" +", " ").replaceAll("-{3,}", "---");
    }

    private static String trouver(Pattern motif, String texte, String defaut) {
        Matcher trouve = motif.matcher(texte);
        return trouve.find() ? trouve.group(1) : defaut;
    }

    private static double contraste(String texte, String fond) {
        double un = luminance(texte) + 0.05;
        double deux = luminance(fond) + 0.05;
        return Math.max(un, deux) / Math.min(un, deux);
    }

    /** Relative luminance, as WCAG 2.2 defines it. */
    private static double luminance(String couleur) {
        double[] parts = {0.2126, 0.7152, 0.0722};
        double somme = 0;
        for (int i = 0; i < parts.length; i++) {
            double c = Integer.parseInt(couleur.substring(2 * i, 2 * i + 2), 16) / 255.0;
            somme += parts[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return somme;
    }
}
