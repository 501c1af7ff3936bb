// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.FaitsEnvironnement;
import fr.clausier.spaser.portefeuille.Reponse;

/** Mean weight of the environment over the contracts that have an environmental criterion (I-05). */
final class PoidsEnvironnemental implements IndicateurSpaser {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    @Override
    public Indicateur code() {
        return Indicateur.POIDS_ENVIRONNEMENTAL;
    }

    @Override
    public List<Grandeur> grandeurs() {
        return List.of(Grandeur.PART_EN_NOMBRE);
    }

    @Override
    public List<Grandeur> presentation() {
        return grandeurs();
    }

    @Override
    public String libelle(Grandeur grandeur) {
        return "% (moyenne)";
    }

    @Override
    public Apport apport(Contrat contrat) {
        FaitsEnvironnement faits = contrat.environnement();
        boolean pese = faits.critere() == Reponse.OUI && faits.poids() != null;
        boolean muet = faits.critere() == Reponse.NON_RENSEIGNE || faits.critere() == Reponse.OUI && faits.poids() == null;
        return new Apport(pese ? Reponse.OUI : muet ? Reponse.NON_RENSEIGNE : Reponse.NON, true, null, pese ? faits.poids() : null,
                pese ? BigDecimal.ONE : null);
    }

    @Override
    public List<Contribution> contributions(List<Contrat> contrats, Grandeur grandeur) {
        return contrats.stream().map(PoidsEnvironnemental::contribution).toList();
    }

    @Override
    public Mesure mesure(Cumul cumul, Grandeur grandeur, List<Contribution> contributions) {
        BigDecimal somme = cumul.numerateur();
        int oui = cumul.nombre(Reponse.OUI);
        int muets = cumul.nombre(Reponse.NON_RENSEIGNE);
        BigDecimal nombre = BigDecimal.valueOf(oui);
        Quotient moyenne = oui == 0 ? null : new Quotient(somme, nombre);
        // A silent contract weighs between 0 and 100 points, or does not take part in the mean at all.
        BigDecimal tous = BigDecimal.valueOf((long) oui + muets);
        Quotient minimum = tous.signum() == 0 ? null : new Quotient(somme, tous);
        Quotient maximum = tous.signum() == 0 ? null
                : new Quotient(somme.add(CENT.multiply(BigDecimal.valueOf(muets))), tous);
        return new Mesure(code(), grandeur, oui, cumul.nombre(Reponse.NON), muets, somme, nombre, moyenne, minimum, maximum, contributions);
    }

    private static Contribution contribution(Contrat contrat) {
        FaitsEnvironnement faits = contrat.environnement();
        return switch (faits.critere()) {
            case NON -> new Contribution(contrat, Reponse.NON, null, List.of());
            case NON_RENSEIGNE -> new Contribution(contrat, Reponse.NON_RENSEIGNE, null,
                    List.of("critères d'attribution"));
            case OUI -> new Contribution(contrat, Reponse.OUI, faits.poids(),
                    faits.poids() == null ? List.of("poids du critère environnemental") : List.of());
        };
    }
}
