// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.publication;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.FicheIndicateur;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.suivi.Cle;
import fr.clausier.spaser.suivi.Dimension;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviIndicateur;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** The indicators as open data: one row an indicator, unit, phase and buyer, with numerator and denominator; UTF-8. */
public final class DonneesOuvertes {

    private static final List<String> COLONNES = List.of("annee", "acheteur", "siret", "reference", "indicateur", "unite", "fondement", "phase", "valeur", "numerateur", "denominateur", "non_renseignes", "objectif",
            "comparateur", "statut");

    private DonneesOuvertes() {
    }

    /** A table with a header line, separated by semicolons, decimal comma, as a French spreadsheet opens it. */
    public static byte[] csv(Suivi suivi) {
        StringBuilder texte = new StringBuilder("\uFEFF").append(String.join(";", COLONNES)).append("\r\n");
        for (List<Object> ligne : lignes(suivi)) {
            texte.append(ligne.stream().map(DonneesOuvertes::cellule).collect(Collectors.joining(";"))).append("\r\n");
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same rows with names, after who they are about and when they were drawn up. */
    public static byte[] json(Suivi suivi, LocalDate date) {
        StringBuilder texte = new StringBuilder("{\n  \"titre\": ").append(chaine(suivi.bilan().schema().map(Schema::titre).orElse("Indicateurs d'achats responsables")))
                .append(",\n  \"annee\": ").append(suivi.annee()).append(",\n  \"etabli_le\": ").append(chaine(date.toString())).append(",\n  \"indicateurs\": [\n");
        List<String> objets = new ArrayList<>();
        for (List<Object> ligne : lignes(suivi)) {
            List<String> champs = new ArrayList<>();
            for (int i = 0; i < COLONNES.size(); i++) {
                Object valeur = ligne.get(i);
                champs.add(chaine(COLONNES.get(i)) + ": " + (valeur == null ? "null" : valeur instanceof Number ? nombre(valeur) : chaine(valeur.toString())));
            }
            objets.add("    {" + String.join(", ", champs) + "}");
        }
        return texte.append(String.join(",\n", objets)).append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<Object>> lignes(Suivi suivi) {
        List<List<Object>> lignes = new ArrayList<>();
        for (SuiviIndicateur indicateur : suivi.indicateurs()) {
            for (Phase phase : Phase.values()) {
                if (indicateur.mesure(phase) != null) {
                    lignes.add(ligne(suivi, indicateur, phase, indicateur.mesure(phase), null));
                    if (suivi.bilan().acheteurs().size() > 1) {
                        suivi.bilan().acheteurs().forEach(a -> lignes.add(ligne(suivi, indicateur, phase,
                                suivi.tableau().de(new Cle(phase, suivi.annee(), Dimension.ACHETEUR, a.nom())).mesure(indicateur.indicateur(), indicateur.grandeur()), a)));
                    }
                }
            }
        }
        return lignes;
    }

    private static List<Object> ligne(Suivi suivi, SuiviIndicateur indicateur, Phase phase, Mesure mesure, Organisme acheteur) {
        FicheIndicateur fiche = CatalogueIndicateurs.de(indicateur.indicateur()).fiche();
        Organisme seul = acheteur == null && suivi.bilan().acheteurs().size() == 1 ? suivi.bilan().acheteurs().getFirst() : acheteur;
        Optional<SuiviObjectif> objectif = acheteur != null ? Optional.empty() : suivi.objectifs().stream().filter(o -> o.cible() != null && o.constat() == phase && o.mesures().indicateur() == indicateur.indicateur()
                && o.mesures().grandeur().equals(indicateur.grandeur())).findFirst();
        List<Object> ligne = new ArrayList<>();
        ligne.add(suivi.annee());
        ligne.add(seul == null ? "ensemble" : seul.nom());
        ligne.add(seul == null ? "" : seul.siret());
        ligne.add(fiche.reference());
        ligne.add(fiche.libelle());
        ligne.add(CatalogueIndicateurs.de(indicateur.indicateur()).libelle(indicateur.grandeur()));
        ligne.add(fiche.base());
        ligne.add(phase.libelle());
        ligne.add(mesure.renseignee() ? mesure.valeur().arrondi(2) : null);
        ligne.add(mesure.numerateur());
        ligne.add(mesure.denominateur());
        ligne.add(mesure.nonRenseignes());
        ligne.add(objectif.map(o -> o.cible().valeur()).orElse(null));
        ligne.add(objectif.map(o -> o.comparateur().getLiteral()).orElse(""));
        ligne.add(objectif.map(o -> o.statut().libelle()).orElse(""));
        return ligne;
    }

    private static String nombre(Object valeur) {
        return valeur instanceof BigDecimal decimal ? decimal.stripTrailingZeros().toPlainString() : valeur.toString();
    }

    /** A text that a spreadsheet would take for a formula is kept from being one. */
    private static String cellule(Object valeur) {
        if (valeur == null) {
            return "";
        }
        if (valeur instanceof Number) {
            return nombre(valeur).replace('.', ',');
        }
        String texte = valeur.toString().replaceAll("[\\r\\n\\t]+", " ");
        String sur = !texte.isEmpty() && "=+-@".indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
        return sur.matches(".*[;\"].*") ? "\"" + sur.replace("\"", "\"\"") + "\"" : sur;
    }

    static String chaine(String texte) {
        StringBuilder sur = new StringBuilder("\"");
        texte.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                sur.append('\\').append((char) c);
            } else if (c < 0x20 || c == 0x2028 || c == 0x2029) {
                sur.append(String.format("\\u%04x", c));
            } else {
                sur.append((char) c);
            }
        });
        return sur.append('"').toString();
    }
}
