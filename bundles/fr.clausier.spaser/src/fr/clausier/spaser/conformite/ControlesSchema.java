// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.conformite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.clausier.law.CibleSpaser;
import fr.clausier.law.Seuils;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.conformite.PointDeControle.Verdict;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.textes.TextesSpaser;

/** Checks a scheme against L2111-3 and D2111-3 at a date; what no fact can settle is said to be incomplete. */
public final class ControlesSchema {

    private static final Set<Indicateur> SOCIAUX = EnumSet.complementOf(sauf());

    private final TextesSpaser textes = TextesSpaser.lire("controles.yaml");
    private final Seuils seuils = Seuils.standard();
    private final List<PointDeControle> points = new ArrayList<>();
    private final Bilan bilan;
    private final LocalDate date;

    private ControlesSchema(Bilan bilan, LocalDate date) {
        this.bilan = bilan;
        this.date = date;
    }

    /** All checks that apply, in the order of the article. */
    public static List<PointDeControle> verifier(Bilan bilan, LocalDate date) {
        ControlesSchema controles = new ControlesSchema(bilan, date);
        bilan.acheteurs().forEach(controles::obligation);
        bilan.schema().ifPresent(controles::schema);
        return List.copyOf(controles.points);
    }

    private static EnumSet<Indicateur> sauf() {
        EnumSet<Indicateur> autres = EnumSet.copyOf(CibleSpaser.ECOLOGIQUE.indicateurs());
        autres.addAll(EnumSet.of(Indicateur.MARCHES_ALLOTIS, Indicateur.TITULAIRES_PME, Indicateur.TITULAIRES_TPE,
                Indicateur.OFFRES_PAR_MARCHE, Indicateur.MARCHES_INFRUCTUEUX, Indicateur.MARCHES_INNOVANTS,
                Indicateur.AVANCES_VERSEES, Indicateur.DELAI_PAIEMENT, Indicateur.PENALITES_APPLIQUEES));
        return autres;
    }

    private void obligation(Organisme acheteur) {
        Optional<BigDecimal> seuil = seuils.valeur("spaser_achats_annuels", date);
        if (seuil.isEmpty()) {
            return;
        }
        BigDecimal montant = acheteur.achatsAnnuels();
        Map<String, String> faits = Map.of("acheteur", acheteur.nom(), "seuil", NombresFrancais.euros(seuil.get()),
                "montant", montant == null ? "" : NombresFrancais.euros(montant));
        if (montant == null) {
            noter("OBLIGATION", Verdict.A_COMPLETER, faits);
        } else if (montant.compareTo(seuil.get()) <= 0) {
            noter("OBLIGATION", Verdict.SANS_OBJET, faits);
        } else {
            noter("OBLIGATION", bilan.schema().isPresent() ? Verdict.CONFORME : Verdict.A_CORRIGER, faits);
        }
    }

    private void schema(Schema schema) {
        Map<String, String> periode = Map.of("annee", Integer.toString(bilan.annee()), "periode", schema.periode());
        noter("PERIODE", schema.periode().isEmpty() ? Verdict.A_COMPLETER
                : schema.couvre(bilan.annee()) ? Verdict.CONFORME : Verdict.A_CORRIGER, periode);
        cible("CIBLE_SOCIALE", SOCIAUX);
        cible("CIBLE_ECOLOGIQUE", CibleSpaser.ECOLOGIQUE.indicateurs());
        publication(schema);
        indicateurs(schema);
        cible("CIBLE_SOLIDAIRE", CibleSpaser.SOLIDAIRE.indicateurs());
        cible("CIBLE_VULNERABLES", CibleSpaser.VULNERABLES.indicateurs());
        if (bilan.acheteurs().size() > 1) {
            noter("PAR_ACHETEUR", Verdict.CONFORME, Map.of("nombre", Integer.toString(bilan.acheteurs().size())));
        }
    }

    private void publication(Schema schema) {
        boolean rendu = schema.publieLe() != null && !schema.publieLe().isAfter(date);
        noter("PUBLICATION", rendu ? Verdict.CONFORME : Verdict.A_CORRIGER,
                Map.of("date", rendu ? NombresFrancais.date(schema.publieLe()) : "",
                        "adresse", schema.url().isEmpty() ? "" : " (" + schema.url() + ")"));
    }

    /** The two years run from the last publication of indicators, else from that of the scheme. */
    private void indicateurs(Schema schema) {
        LocalDate depart = schema.indicateursPubliesLe() == null ? schema.publieLe() : schema.indicateursPubliesLe();
        int mois = seuils.valeur("spaser_publication_indicateurs_mois", date).map(BigDecimal::intValueExact).orElse(24);
        if (depart == null) {
            noter("INDICATEURS", Verdict.A_COMPLETER, Map.of());
            return;
        }
        LocalDate echeance = depart.plusMonths(mois);
        noter("INDICATEURS", date.isAfter(echeance) ? Verdict.A_CORRIGER : Verdict.CONFORME,
                Map.of("origine", schema.indicateursPubliesLe() == null ? "Le schéma est publié" : "Les indicateurs ont été publiés",
                        "date", NombresFrancais.date(depart), "echeance", NombresFrancais.date(echeance)));
    }

    private void cible(String cle, Set<Indicateur> indicateurs) {
        boolean fixee = bilan.resultats().stream().anyMatch(r -> indicateurs.contains(r.mesure().indicateur()));
        noter(cle, fixee ? Verdict.CONFORME : Verdict.A_CORRIGER, Map.of());
    }

    private void noter(String cle, Verdict verdict, Map<String, String> faits) {
        points.add(new PointDeControle(textes.texte(cle + ".libelle"), verdict,
                textes.texte(cle + "." + verdict.name(), faits), textes.texte(cle + ".fondement")));
    }
}
