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
    /** General directive, social and other specific services. */
    AVIS_20(20, "32014L0024", "cn-social");

    private static final String DEFENSE = "L'avis d'un marché de défense ou de sécurité (sous-type 18) dit la sécurité des informations et la sous-traitance, que la stratégie ne porte pas\u00A0: "
            + "remplissez-le sur la plateforme de publication.";

    private static final String RESEAUX_SOCIAUX = "l'avis de services sociaux d'une entité adjudicatrice dit sa nature juridique exacte, que la stratégie ne porte pas.";

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
        return this == AVIS_20;
    }

    /** Notice of contracting entities: they have no ceiling of four years. */
    boolean reseaux() {
        return this == AVIS_17;
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
        if (marche.getProcedure() == Procedure.MAPA) {
            return Optional.of(AVIS_20);
        }
        return Optional.of(reseaux(marche) ? AVIS_17 : AVIS_16);
    }

    /** Why no European notice can be made of a purchase, as a sentence; empty when one can. */
    static Optional<String> refus(Marche marche) {
        Integer declare = declare(marche);
        if (declare != null && Arrays.stream(values()).noneMatch(s -> s.numero == declare)) {
            return Optional.of("Clausier n'écrit pas d'avis de sous-type " + declare + "\u00A0: " + raison(declare) + " Les sous-types écrits sont 16, 17 et 20.");
        }
        if (marche.isHorsCCP()) {
            return Optional.of(DEFENSE);
        }
        if (marche.getAcheteur() == null || marche.getAcheteur().eIsProxy()) {
            return Optional.of("L'avis nomme l'acheteur\u00A0: écrivez «\u00A0acheteur\u00A0» et son nom dans le marché.");
        }
        return switch (marche.getProcedure()) {
            case NON_PRECISE -> Optional.of("L'avis dit la procédure\u00A0: écrivez «\u00A0procédure\u00A0», par exemple «\u00A0appel d'offres ouvert\u00A0».");
            case GRE_AGRE -> Optional.of("Un marché passé sans publicité ni mise en concurrence ne donne pas d'avis de marché.");
            case MAPA -> reseaux(marche) ? Optional.of("Clausier n'écrit pas d'avis de sous-type 21\u00A0: " + RESEAUX_SOCIAUX) : declare == null && !ServicesSpecifiques.standard().objetPrincipal(marche)
                    ? Optional.of("Une procédure adaptée ne donne un avis européen que pour les services sociaux et autres services spécifiques (R. 2131-14)\u00A0: "
                            + "publiez l'avis national, à partir de la fiche de l'avis.")
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean reseaux(Marche marche) {
        return marche.getAcheteur().getType() == TypeAcheteur.ENTITE_ADJUDICATRICE;
    }

    private static String raison(int numero) {
        return switch (numero) {
            case 10, 11, 12, 13, 14 -> "un avis de préinformation qui vaut appel à la concurrence porte sur une période, que la stratégie ne décrit pas.";
            case 18 -> DEFENSE;
            case 15 -> "un système de qualification n'est pas décrit par une stratégie.";
            case 19 -> "une concession n'est pas un marché.";
            case 21 -> RESEAUX_SOCIAUX;
            case 22 -> "un avis de sous-traitance de défense est publié par le titulaire.";
            default -> "ce n'est pas un avis d'appel à la concurrence.";
        };
    }

    private static Integer declare(Marche marche) {
        return marche.getAvisEuropeen() == null ? null : marche.getAvisEuropeen().getSousType();
    }
}
