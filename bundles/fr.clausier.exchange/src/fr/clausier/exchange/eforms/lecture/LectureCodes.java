// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.ParticipationReservee;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypePonderation;
import fr.clausier.model.strategie.Variantes;

/** Codes of the notices as words of the strategy. */
final class LectureCodes {

    private static final Pattern ENVIRONNEMENT = Pattern.compile("environnement|écolog|carbone|durable|réemploi|énerg|déchet|climat|biodivers|environmental");
    private static final Pattern SOCIAL = Pattern.compile("\\bsocia|insertion|handicap");
    private static final Pattern TECHNIQUE = Pattern.compile("techni|méthodolog|mémoire");
    private static final Pattern DELAI = Pattern.compile("délai|planning|calendrier");

    private LectureCodes() {
    }

    static OuiNon ouiNon(String code, String oui, String non) {
        return oui.equals(code) ? OuiNon.OUI : non.equals(code) ? OuiNon.NON : OuiNon.NON_PRECISE;
    }

    static Variantes variantes(String code) {
        return code == null ? Variantes.NON_PRECISE : switch (code) {
            case "allowed" -> Variantes.AUTORISEES;
            case "not-allowed" -> Variantes.INTERDITES;
            case "required" -> Variantes.EXIGEES;
            default -> Variantes.NON_PRECISE;
        };
    }

    static TypeAcheteur acheteur(String code) {
        return code == null ? TypeAcheteur.NON_PRECISE : switch (code) {
            case "cga" -> TypeAcheteur.ETAT;
            case "body-pl-cga" -> TypeAcheteur.EPA_ETAT;
            case "la", "ra" -> TypeAcheteur.COLLECTIVITE;
            case "body-pl-la" -> TypeAcheteur.EPL;
            case "body-pl", "body-pl-ra" -> TypeAcheteur.AUTRE;
            case "pub-undert", "pub-undert-cga", "pub-undert-la", "pub-undert-ra", "spec-rights-entity" -> TypeAcheteur.ENTITE_ADJUDICATRICE;
            default -> TypeAcheteur.NON_PRECISE;
        };
    }

    /** Kind of criterion; quality is told apart by the words of its name. */
    static TypeCritere critere(String code, String nom) {
        if ("price".equals(code)) {
            return TypeCritere.PRIX;
        }
        if ("cost".equals(code)) {
            return TypeCritere.COUT;
        }
        String mots = nom.toLowerCase(Locale.FRENCH);
        return ENVIRONNEMENT.matcher(mots).find() ? TypeCritere.ENVIRONNEMENT : SOCIAL.matcher(mots).find() ? TypeCritere.SOCIAL
                : TECHNIQUE.matcher(mots).find() ? TypeCritere.TECHNIQUE : DELAI.matcher(mots).find() ? TypeCritere.DELAI : TypeCritere.AUTRE;
    }

    /** The commitment that is nearest to an environmental impact; null when none is near. */
    static TypeEngagement engagement(String code) {
        return switch (code) {
            case "circ-econ" -> TypeEngagement.REEMPLOI_REUTILISATION;
            case "clim-mitig" -> TypeEngagement.CO2_PRESTATION;
            case "clim-adapt" -> TypeEngagement.ADAPTATION;
            case "pollu-prev" -> TypeEngagement.POLLUTION_NUISANCES;
            case "water-mar" -> TypeEngagement.EAU;
            case "biodiv-eco" -> TypeEngagement.BIODIVERSITE;
            case "other" -> TypeEngagement.PLAN_PROGRES;
            default -> null;
        };
    }

    /** The social condition that is nearest to a social objective; null when none is near. */
    static TypeClauseSociale clause(String code) {
        return switch (code) {
            case "gen-eq" -> TypeClauseSociale.EGALITE;
            case "hum-right" -> TypeClauseSociale.VIGILANCE;
            case "acc-all" -> TypeClauseSociale.ACCESSIBILITE;
            case "work-cond" -> TypeClauseSociale.CONDITIONS_TRAVAIL;
            case "other" -> TypeClauseSociale.APPRENTISSAGE;
            default -> null;
        };
    }

    /** How weights are read, as the criteria of a lot tell it. */
    static TypePonderation ponderation(List<String> codes) {
        return codes.isEmpty() ? TypePonderation.NON_PRECISE : switch (codes.get(0)) {
            case "per-exa", "dec-exa" -> TypePonderation.POURCENTAGE;
            case "per-mid", "dec-mid" -> TypePonderation.POURCENTAGE_MILIEU;
            case "poi-exa" -> TypePonderation.POINTS;
            case "ord-imp" -> TypePonderation.ORDRE;
            default -> TypePonderation.NON_PRECISE;
        };
    }

    /** Reserved participation of a notice whose lots all say the same; else the first that is reserved. */
    static ParticipationReservee participation(List<String> codes) {
        String code = codes.stream().filter(c -> c != null && !c.equals("none")).findFirst().orElse(codes.isEmpty() ? null : codes.get(0));
        return code == null ? ParticipationReservee.NON_PRECISE : switch (code) {
            case "none" -> ParticipationReservee.AUCUNE;
            case "res-ws" -> ParticipationReservee.ATELIERS_PROTEGES;
            case "res-pub-ser" -> ParticipationReservee.SERVICES_PUBLICS;
            default -> ParticipationReservee.NON_PRECISE;
        };
    }

    static BigDecimal montant(String texte) {
        return texte != null && texte.matches("\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(texte).stripTrailingZeros() : null;
    }
}
