// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Penalite;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;

/** Facts in words, for cells. */
final class Mots {

    private Mots() {
    }

    /** A word of the language; null for what is not stated. */
    static String mot(Enumerator valeur) {
        return valeur == null || valeur.getName().startsWith("NON_PRECISE") ? null : valeur.getLiteral();
    }

    static <T> String liste(Collection<T> valeurs, Function<T, String> mot) {
        String texte = valeurs.stream().map(mot).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return texte.isEmpty() ? null : texte;
    }

    static String penalites(ClauseInsertion clause) {
        return liste(clause.getPenalites(), Mots::penalite);
    }

    static String penalite(Penalite p) {
        String montant = p.getMontant() != null ? NombresFrancais.euros(p.getMontant())
                : p.getCoefficient() == null ? "" : NombresFrancais.nombre(p.getCoefficient()) + " fois " + Objects.requireNonNullElse(p.getReference(), "");
        String plafond = p.getPlafond() != null ? ", plafond " + NombresFrancais.euros(p.getPlafond())
                : p.getPlafondTaux() != null ? ", plafond " + NombresFrancais.pourcent(p.getPlafondTaux()) : "";
        return montant + " par " + p.getUnite().getLiteral() + plafond;
    }

    static String publics(ClauseInsertion clause) {
        return liste(clause.getPublics(), p -> p.getCategorie().getLiteral()
                + (p.getSeuilHeures() == null ? "" : " (moins de " + NombresFrancais.heures(p.getSeuilHeures()) + ")"));
    }

    /** The reservation of the contract, else of its purchase. */
    static String reservation(Marche marche, Prestation contrat) {
        Reservation r = contrat.getReservation() == null ? marche.getReservation() : contrat.getReservation();
        if (r == null) {
            return null;
        }
        BigDecimal part = r.getProportion();
        return liste(r.getTypes(), t -> t.getLiteral()) + (r.getArticles().isEmpty() ? "" : " (" + String.join(", ", r.getArticles()) + ")")
                + (part == null ? "" : ", au moins " + NombresFrancais.pourcent(part));
    }

    static String sociales(Prestation contrat) {
        return liste(Considerations.sociales(contrat).stream().sorted().toList(), c -> c.getLiteral());
    }

    static String environnementales(Prestation contrat) {
        return liste(Considerations.environnementales(contrat).stream().sorted().toList(), c -> c.getLiteral());
    }

    static String cpv(Marche marche, Prestation contrat) {
        List<String> codes = contrat.getCpv().isEmpty() ? marche.getCpv() : contrat.getCpv();
        return liste(codes, c -> c);
    }

    static String lieu(Marche marche) {
        return marche.getLieu() == null ? null : marche.getLieu().getType().getLiteral() + " " + marche.getLieu().getCode();
    }

    static String objet(Marche marche) {
        String texte = marche.getObjet() == null ? marche.getTitre() : marche.getObjet();
        return texte == null ? null : texte.strip().replaceAll("\\s+", " ");
    }
}
