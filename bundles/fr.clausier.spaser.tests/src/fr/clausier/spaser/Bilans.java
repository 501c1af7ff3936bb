// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.nio.file.Path;
import java.nio.file.Files;
import java.io.IOException;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeOperateur;
import fr.clausier.spaser.source.Pilotage;
import fr.clausier.spaser.source.SourceRefusee;
import fr.clausier.spaser.source.TableStructures;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.EvaluationSpaser;

/** Summaries that the tests of workbook and report share. */
public final class Bilans {

    public static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private Bilans() {
    }

    /**
     * Two buyers, six contracts: lots of all kinds, an amount that is missing, hours that cannot be computed, a title that
     * looks like a formula; objectives met, missed, undecided, summed over the period, and in a unit that does not fit.
     */
    public static Bilan complet() {
        Acheteur ville = Achats.acheteur("Ville d'Essai", "21130055300016");
        Acheteur agglo = Achats.acheteur("Agglomération d'Essai", "24310051800170");
        Spaser spaser = Achats.spaser(2025, 2028, ville, agglo);
        spaser.setPublieLe(LocalDate.of(2025, 3, 12));
        objectifs(spaser);
        return EvaluationSpaser.evaluer(spaser, marches(ville, agglo), 2026);
    }

    private static List<Marche> marches(Acheteur ville, Acheteur agglo) {
        return List.of(ecole(ville), nettoyage(ville), voirie(agglo), muet(agglo), Achats.unique(ville, "Ancien", "2025-06-01", "90000"));
    }

    /** The same drafts, one of them awarded, with published contracts and a follow-up table. @param dossier where files are written */
    public static Suivi suivi(Path dossier) {
        Acheteur ville = Achats.acheteur("Ville d'Essai", "21130055300016");
        Acheteur agglo = Achats.acheteur("Agglomération d'Essai", "24310051800170");
        Spaser spaser = Achats.spaser(2025, 2028, ville, agglo);
        spaser.setPublieLe(LocalDate.of(2025, 3, 12));
        objectifs(spaser);
        Achats.objectif(spaser, Indicateur.BENEFICIAIRES_FEMMES, Comparateur.AU_MOINS, Achats.pourcent("40"));
        List<Marche> marches = marches(ville, agglo);
        marches.forEach(m -> m.setService("Direction de " + m.getName()));
        Realisation notifie = StrategieFactory.eINSTANCE.createRealisation();
        notifie.setNotifieLe(LocalDate.of(2026, 9, 1));
        notifie.setMontantNotifie(new BigDecimal("310000.10"));
        notifie.getCategories().add(TypeOperateur.ESAT);
        notifie.setOffresRecues(3);
        marches.get(1).setRealisation(notifie);
        try {
            Path decp = Files.writeString(dossier.resolve("decp.json"), """
                    {"marches":{"marche":[
                    {"id":"P1","acheteur":{"id":"21130055300016"},"nature":"Marché","objet":"=1+1","codeCPV":"45210000","dateNotification":"2026-02-01","montant":120000.5,"offresRecues":4,"marcheInnovant":true,
                     "considerationsSociales":{"considerationSociale":["Clause sociale","Marché réservé"]},"considerationsEnvironnementales":{"considerationEnvironnementale":["Critère environnemental"]}},
                    {"id":"P2","acheteur":{"id":"24310051800170"},"nature":"Marché","objet":"Papier","codeCPV":"30197630","dateNotification":"2026-03-01","montant":50000,
                     "considerationsSociales":{"considerationSociale":["Pas de considération sociale"]}},
                    {"id":"P3","acheteur":{"id":"24310051800170"},"nature":"Marché","objet":"Conseil","codeCPV":"79410000","dateNotification":"2025-03-01","montant":70000,
                     "considerationsSociales":{"considerationSociale":["Critère social"]},"considerationsEnvironnementales":{"considerationEnvironnementale":["Pas de considération environnementale"]}},
                    {"id":"P4","acheteur":{"id":"24310051800170"},"nature":"Marché","objet":"Faux","codeCPV":"79410000","dateNotification":"2026-03-01","montant":1e17}]}}
                    """);
            Path table = Files.writeString(dossier.resolve("suivi.csv"), """
                    Année;Marché;Heures réalisées;Heures dues;Bénéficiaires;dont femmes;Payé SIAE;Payé ESAT;Montant payé;Déchets produits;Déchets valorisés;Délai de paiement
                    2026;Ecole/1;3 200;4000;21;6;12 000,50;;900000;120;95,5;28
                    2026;Ecole/3;;;;;40000;;;;;31
                    2026;Nettoyage;150;;3;2;;155000;155000;;;
                    2025;Ancien;80;100;2;1;;;90000;;;
                    """);
            return new Pilotage(marches, List.of(decp), List.of(table), TableStructures.AUCUNE, r -> Optional.empty()).suivi(spaser, 2026, () -> false);
        } catch (IOException | FichierRefuse | SourceRefusee e) {
            throw new IllegalStateException(e);
        }
    }

    private static void objectifs(Spaser spaser) {
        Achats.objectif(spaser, Indicateur.CONSIDERATION_SOCIALE, Comparateur.AU_MOINS,
                Achats.cible("30", UniteCible.POURCENT, BaseIndicateur.NOMBRE, 2025, false),
                Achats.cible("40", UniteCible.POURCENT, BaseIndicateur.NON_PRECISE, 2027, false));
        Achats.objectif(spaser, Indicateur.CONSIDERATION_ENVIRONNEMENTALE, Comparateur.EGAL, Achats.pourcent("100"));
        Achats.objectif(spaser, Indicateur.CLAUSE_ENVIRONNEMENTALE, Comparateur.AU_MOINS,
                Achats.cible("90", UniteCible.POURCENT, BaseIndicateur.VALEUR, null, false));
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("20000", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.ETP_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("2", UniteCible.ETP, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.MARCHES_RESERVES, Comparateur.AU_MOINS,
                Achats.cible("4", UniteCible.MARCHES, BaseIndicateur.NON_PRECISE, null, false));
        Achats.objectif(spaser, Indicateur.ACHATS_SOLIDAIRES, Comparateur.AU_MOINS,
                Achats.cible("5", UniteCible.POURCENT, BaseIndicateur.NON_PRECISE, null, false));
        Achats.objectif(spaser, Indicateur.POIDS_ENVIRONNEMENTAL, Comparateur.AU_MOINS, Achats.pourcent("18"));
        Achats.objectif(spaser, Indicateur.MARCHES_ALLOTIS, Comparateur.AU_PLUS, Achats.pourcent("40"));
        Achats.objectif(spaser, Indicateur.CRITERE_SOCIAL, Comparateur.AU_MOINS,
                Achats.cible("10", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.ACHATS_HANDICAP, Comparateur.AU_MOINS,
                Achats.cible("100000", UniteCible.EUROS, BaseIndicateur.NON_PRECISE, 2027, true));
    }

    private static Marche ecole(Acheteur acheteur) {
        Marche marche = Achats.marche(acheteur, "Ecole", "2026-01-01");
        Achats.critere(marche, TypeCritere.PRIX, "80");
        Achats.critere(marche, TypeCritere.ENVIRONNEMENT, "20");
        marche.getCriteres().setCommuns(true);
        Lot grosOeuvre = Achats.lot(marche, 1, "4000000");
        Achats.insertion(grosOeuvre, 7500);
        Achats.engagement(grosOeuvre);
        Lot peinture = Achats.lot(marche, 2, "600000.55");
        peinture.setTitre("=HYPERLINK(\"http://exemple\")");
        Achats.insertion(peinture, null).setTaux(BigDecimal.TEN);
        Lot jardin = Achats.lot(marche, 3, "280000");
        Achats.reservation(jardin, TypeReservation.INSERTION);
        Achats.engagement(jardin);
        return marche;
    }

    private static Marche nettoyage(Acheteur acheteur) {
        Marche marche = Achats.unique(acheteur, "Nettoyage", "2026-12-31", "320000");
        Achats.critere(marche, TypeCritere.PRIX, "85");
        Achats.critere(marche, TypeCritere.ENVIRONNEMENT, "15");
        Achats.reservation(marche, TypeReservation.HANDICAP, TypeReservation.INSERTION);
        return marche;
    }

    private static Marche voirie(Acheteur acheteur) {
        Marche marche = Achats.unique(acheteur, "Voirie", "2026-05-04", null);
        Achats.critere(marche, TypeCritere.PRIX, "100");
        Achats.engagement(marche);
        return marche;
    }

    /** Says nothing but its amount. */
    private static Marche muet(Acheteur acheteur) {
        Marche marche = Achats.marche(acheteur, "Muet", "2026-07-01");
        marche.setEstimation(BigDecimal.valueOf(150_000));
        return marche;
    }
}
