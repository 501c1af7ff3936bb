// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.util.Arrays;
import java.util.Optional;

import fr.clausier.law.ServicesSpecifiques;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.TypeAcheteur;

/** The subtypes of notice that a purchase can fill (notice-types of the SDK). */
enum SousTypeAvis {

    /** General directive, ordinary rules. */
    AVIS_16(16, "32014L0024", "cn-standard"),
    /** Sectoral directive, ordinary rules. */
    AVIS_17(17, "32014L0025", "cn-standard"),
    /** Defence directive, ordinary rules. */
    AVIS_18(18, "32009L0081", "cn-standard"),
    /** General directive, social and other specific services. */
    AVIS_20(20, "32014L0024", "cn-social"),
    /** Sectoral directive, social and other specific services. */
    AVIS_21(21, "32014L0025", "cn-social");

    private final int numero;
    private final String base;
    private final String type;

    SousTypeAvis(int numero, String base, String type) {
        this.numero = numero;
        this.base = base;
        this.type = type;
    }

    int numero() {
        return numero;
    }

    /** Legal basis (BT-01). */
    String base() {
        return base;
    }

    /** Kind of notice (BT-02). */
    String type() {
        return type;
    }

    boolean social() {
        return this == AVIS_20 || this == AVIS_21;
    }

    boolean defense() {
        return this == AVIS_18;
    }

    /** Notice of contracting entities: they have no ceiling of four years. */
    boolean reseaux() {
        return this == AVIS_17 || this == AVIS_21;
    }

    /** The subtype of a purchase; empty when no European notice can be made of it: {@link #refus} says why. */
    static Optional<SousTypeAvis> de(Marche marche) {
        if (refus(marche).isPresent()) {
            return Optional.empty();
        }
        Integer declare = declare(marche);
        if (declare != null) {
            return Arrays.stream(values()).filter(s -> s.numero == declare).findFirst();
        }
        boolean reseaux = marche.getAcheteur() != null && marche.getAcheteur().getType() == TypeAcheteur.ENTITE_ADJUDICATRICE;
        if (marche.isHorsCCP()) {
            return Optional.of(AVIS_18);
        }
        if (marche.getProcedure() == Procedure.MAPA) {
            return Optional.of(reseaux ? AVIS_21 : AVIS_20);
        }
        return Optional.of(reseaux ? AVIS_17 : AVIS_16);
    }

    /** Why no European notice can be made of a purchase, as a sentence; empty when one can. */
    static Optional<String> refus(Marche marche) {
        Integer declare = declare(marche);
        if (declare != null && Arrays.stream(values()).noneMatch(s -> s.numero == declare)) {
            return Optional.of("Clausier n'écrit pas d'avis de sous-type " + declare + "\u00A0: " + raison(declare) + " Les sous-types écrits sont 16, 17, 18, 20 et 21.");
        }
        if (marche.getAcheteur() == null || marche.getAcheteur().eIsProxy()) {
            return Optional.of("L'avis nomme l'acheteur\u00A0: écrivez «\u00A0acheteur\u00A0» et son nom dans le marché.");
        }
        return switch (marche.getProcedure()) {
            case NON_PRECISE -> Optional.of("L'avis dit la procédure\u00A0: écrivez «\u00A0procédure\u00A0», par exemple «\u00A0appel d'offres ouvert\u00A0».");
            case GRE_AGRE -> Optional.of("Un marché passé sans publicité ni mise en concurrence ne donne pas d'avis de marché.");
            case MAPA -> declare == null && !ServicesSpecifiques.standard().objetPrincipal(marche)
                    ? Optional.of("Une procédure adaptée ne donne un avis européen que pour les services sociaux et autres services spécifiques (R. 2131-14)\u00A0: "
                            + "publiez l'avis national, à partir de la fiche de l'avis.")
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String raison(int numero) {
        return switch (numero) {
            case 10, 11, 12, 13, 14 -> "un avis de préinformation qui vaut appel à la concurrence porte sur une période, que la stratégie ne décrit pas.";
            case 15 -> "un système de qualification n'est pas décrit par une stratégie.";
            case 19 -> "une concession n'est pas un marché.";
            case 22 -> "un avis de sous-traitance de défense est publié par le titulaire.";
            default -> "ce n'est pas un avis d'appel à la concurrence.";
        };
    }

    private static Integer declare(Marche marche) {
        return marche.getAvisEuropeen() == null ? null : marche.getAvisEuropeen().getSousType();
    }
}
