// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.clauses.faits.Exigence;
import fr.clausier.clauses.faits.FaitsCritere;
import fr.clausier.clauses.faits.FaitsEngagement;
import fr.clausier.clauses.faits.FaitsExigences;
import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.clauses.faits.FaitsPenalite;
import fr.clausier.clauses.faits.FaitsSousCritere;
import fr.clausier.clauses.faits.FaitsTranche;
import fr.clausier.clauses.faits.GroupeTaux;
import fr.clausier.clauses.faits.JeuDeCriteres;
import fr.clausier.model.calcul.NombresFrancais;

/** Each figure of the strategy stands where the generation map says, and figures meant to stay inside do not get out. */
final class ControleChiffres {

    private static final Pattern HEURES_SIGNEES = Pattern.compile("(\\d[\\d ]*) heures de travail");

    private final FaitsMarche marche;
    private final List<TexteDocument> textes;
    private final List<Anomalie> anomalies = new ArrayList<>();

    ControleChiffres(FaitsMarche marche, List<TexteDocument> textes) {
        this.marche = marche;
        this.textes = textes;
    }

    List<Anomalie> anomalies() {
        for (FaitsLot lot : marche.lots()) {
            insertion(lot);
            lot.engagements().forEach(e -> engagement(lot, e));
            lot.clausesSociales().forEach(c -> penalites(lot, c.penalites()));
            estimation(lot);
            acte(lot);
        }
        duree();
        marche.jeux().forEach(this::criteres);
        exigences();
        taux(marche.avances(), "l'avance");
        taux(marche.retenues(), "la retenue de garantie");
        return anomalies;
    }

    private void insertion(FaitsLot lot) {
        if (lot.insertion() == null) {
            return;
        }
        boolean forfait = lot.insertion().forfait();
        Long heures = forfait ? lot.insertion().heures() : null;
        if (heures != null) {
            String nombre = NombresFrancais.nombre(heures);
            exiger(List.of("AAPC", "SOURCING", "RC", "CCAP", "NOTE", "ANNEXE-SUIVI"), duLot(lot), "les " + nombre + " heures " + de(lot), nombre);
            annexe(lot, "les " + nombre + " heures " + de(lot), nombre + " heures de travail");
            contradiction(lot, heures);
        } else if (lot.insertion().quota() != null) {
            String quoi = "l'effort de " + lot.insertion().quota() + " " + lot.insertion().assiette() + " " + de(lot);
            exiger(List.of("AAPC", "SOURCING", "RC", "CCAP", "ANNEXE-SUIVI"), l -> true, quoi, lot.insertion().quota(), lot.insertion().assiette());
            annexe(lot, quoi, lot.insertion().quota(), lot.insertion().assiette());
        }
        if (lot.insertion().alternative() != null) {
            String nombre = lot.insertion().alternative().nombre();
            exiger(List.of("RC", "CCAP", "ANNEXE-SUIVI"), l -> true, "le choix de " + nombre + " " + de(lot), nombre);
            annexe(lot, "le choix de " + nombre + " " + de(lot), nombre);
            for (String action : lot.insertion().alternative().actions()) {
                exiger(List.of("RC", "CCAP"), l -> true, "l'action « " + action + " » " + de(lot), action);
                annexe(lot, "l'action « " + action + " » " + de(lot), action);
            }
        }
        penalites(lot, lot.insertion().penalites());
        // A category starts a row of the annex, with a capital.
        lot.insertion().publics().forEach(p -> exiger(List.of("CCAP", "ANNEXE-PUBLICS"), l -> true, "le public « " + p + " » " + de(lot), p.substring(1)));
    }

    private void engagement(FaitsLot lot, FaitsEngagement engagement) {
        if (engagement.objectif() != null) {
            String message = "l'objectif « " + engagement.objectif() + " » " + de(lot);
            exiger(List.of("AAPC", "SOURCING", "CCAP", "CCTP"), l -> true, message, engagement.objectif());
            if (marche.pieces().chiffre(engagement)) {
                exiger(List.of("PRIX"), l -> true, message, engagement.objectif());
            }
            annexe(lot, message, engagement.objectif());
        }
        penalites(lot, engagement.penalites());
    }

    private void penalites(FaitsLot lot, List<FaitsPenalite> penalites) {
        penalites.forEach(p -> exiger(List.of("CCAP"), l -> true, "la pénalité de " + p.texte() + " " + de(lot),
                attendus(p)));
    }

    private static String[] attendus(FaitsPenalite penalite) {
        return penalite.plafond() == null ? new String[] { penalite.valeur(), penalite.unite() }
                : new String[] { penalite.valeur(), penalite.unite(), penalite.plafond() };
    }

    private void criteres(JeuDeCriteres jeu) {
        if (jeu.hierarchise()) {
            return;
        }
        for (FaitsCritere critere : jeu.criteres()) {
            poids(critere.titre(), critere.poids(), critere.cadreTechnique(), critere.cadreSocial(), critere.cadreEnvironnemental());
            for (FaitsSousCritere sous : critere.sousCriteres()) {
                poids(sous.titre(), sous.poids(), sous.cadreTechnique(), sous.cadreSocial(), sous.cadreEnvironnemental());
            }
        }
    }

    /** Rules of the consultation, notice and frames of response weigh a criterion alike. */
    private void poids(String titre, String poids, boolean technique, boolean social, boolean environnemental) {
        if (!poids.isEmpty()) {
            List<String> codes = new ArrayList<>(List.of("RC", "AAPC"));
            ajouter(codes, technique, "CADRE-TECHNIQUE");
            ajouter(codes, social, "CADRE-SOCIAL");
            ajouter(codes, environnemental, "CADRE-ENVIRONNEMENT");
            exiger(codes, l -> true, "le poids du critère « " + titre + " » (" + poids + ")", titre, poids);
        }
    }

    private static void ajouter(List<String> codes, boolean concerne, String code) {
        if (concerne) {
            codes.add(code);
        }
    }

    /** What the deed of commitment of a contract says of it: its time and its advance. */
    private void acte(FaitsLot lot) {
        if (lot.delai() != null) {
            exigerDuLot("AE", lot, "le délai de " + lot.delai() + " mois " + de(lot), lot.delai() + " mois");
        }
        if (lot.avance() != null && lot.avance().signum() > 0) {
            exigerDuLot("AE", lot, "le taux de l'avance " + de(lot), "avance", NombresFrancais.pourcent(lot.avance()));
        }
    }

    private void duree() {
        if (marche.duree() != null) {
            exiger(List.of("AAPC", "RC", "CCAP", "AE"), l -> true, "la durée de " + marche.duree() + " mois", marche.duree() + " mois");
        }
    }

    private void exigences() {
        FaitsExigences exigences = marche.exigences();
        exiger("CCTP", "la spécification", exigences.specifications());
        exiger("CCTP", "le label", exigences.labels());
        exiger("CCTP", "la part de", exigences.restauration());
        exiger("CCTP", "la catégorie", exigences.contributions());
        exiger("CCTP", "le motif", exigences.plastiques());
        exiger("CCAP", "le délai de", marche.forme().delais());
        for (FaitsTranche tranche : marche.forme().tranches()) {
            exiger(List.of("RC", "CCAP", "AE"), l -> true, "la " + tranche.designation().toLowerCase(Locale.FRENCH), tranche.designation().substring(1));
        }
        for (BigDecimal montant : marche.forme().montants()) {
            taire(NombresFrancais.euros(montant), "le montant estimé d'une tranche");
        }
        if (marche.accordCadre() != null && marche.accordCadre().maximum() != null) {
            exiger(List.of("AAPC", "RC", "CCAP", "AE"), l -> true, "le maximum de l'accord-cadre", NombresFrancais.euros(marche.accordCadre().maximum()));
        }
        if (marche.accordCadre() != null && marche.accordCadre().bonMaximum() != null) {
            exiger(List.of("RC", "CCAP", "AE"), l -> true, "le montant maximal d'une commande", NombresFrancais.euros(marche.accordCadre().bonMaximum()));
        }
        if (marche.accordCadre() != null && marche.accordCadre().quantite() != null) {
            exiger(List.of("AAPC", "RC", "CCAP", "AE"), l -> true, "la quantité maximale", marche.accordCadre().quantite());
        }
    }

    private void exiger(String code, String quoi, List<Exigence> exigences) {
        for (Exigence exigence : exigences) {
            exiger(List.of(code), l -> true, quoi + " « " + exigence.intitule() + " »", exigence.precision() == null
                    ? new String[] { exigence.intitule() } : new String[] { exigence.intitule(), fin(exigence.precision()) });
        }
    }

    /** A precision may start a cell, with a capital. */
    private static String fin(String precision) {
        return Character.isLetter(precision.charAt(0)) ? precision.substring(1) : precision;
    }

    /** What is meant to stay inside is in no published document. */
    private void taire(String montant, String quoi) {
        for (TexteDocument texte : textes) {
            if (!texte.est("NOTE") && texte.dit(montant)) {
                signaler(texte, quoi + " (" + montant + ") figure dans une pièce publiée");
            }
        }
    }

    private void taux(List<GroupeTaux> groupes, String nom) {
        groupes.forEach(g -> exiger(List.of("CCAP"), l -> true, "le taux de " + nom,
                NombresFrancais.pourcent(g.taux())));
    }

    /** An estimated value guides offers when candidates read it; the maximum of a framework agreement is public. */
    private void estimation(FaitsLot lot) {
        if (lot.estimation() == null || lot.estimation().signum() == 0 || marche.accordCadre() != null) {
            return;
        }
        String montant = NombresFrancais.euros(lot.estimation());
        exiger(List.of("NOTE"), l -> true, "l'estimation " + de(lot), montant);
        taire(montant, "l'estimation " + de(lot));
    }

    /** The annex a candidate signs gives no other number of hours than that of its lot. */
    private void contradiction(FaitsLot lot, long heures) {
        for (TexteDocument texte : duLot("AE-ANNEXE", lot)) {
            for (String ligne : texte.lignes()) {
                Matcher trouve = HEURES_SIGNEES.matcher(ligne);
                while (trouve.find()) {
                    if (!trouve.group(1).replace(" ", "").equals(String.valueOf(heures))) {
                        signaler(texte, "« " + trouve.group() + " » contredit les " + NombresFrancais.nombre(heures)
                                + " heures " + de(lot));
                    }
                }
            }
        }
    }

    private void exiger(List<String> codes, Predicate<String> choix, String quoi, String... attendus) {
        for (TexteDocument texte : textes) {
            if (codes.stream().anyMatch(texte::est) && !texte.dit(choix, attendus)) {
                signaler(texte, quoi + " : introuvable");
            }
        }
    }

    private void annexe(FaitsLot lot, String quoi, String... attendus) {
        if (duLot("AE-ANNEXE", lot).isEmpty()) {
            anomalies.add(new Anomalie("AE-ANNEXE", "l'annexe à signer " + de(lot) + " manque"));
        }
        exigerDuLot("AE-ANNEXE", lot, quoi, attendus);
    }

    private void exigerDuLot(String code, FaitsLot lot, String quoi, String... attendus) {
        duLot(code, lot).stream().filter(t -> !t.dit(attendus)).forEach(t -> signaler(t, quoi + " : introuvable"));
    }

    /** Documents of a kind that are made for one lot. */
    private List<TexteDocument> duLot(String code, FaitsLot lot) {
        return textes.stream().filter(t -> t.est(code)).filter(t -> !lot.alloti()
                || t.lot().equals(String.valueOf(lot.numero()))).toList();
    }

    /** A line speaks of a lot by its title or its number. */
    private static Predicate<String> duLot(FaitsLot lot) {
        String titre = PieceLue.normaliser(lot.titre());
        Pattern numero = TexteDocument.motif("n° " + lot.numero());
        return ligne -> !lot.alloti() || ligne.contains(titre) || numero.matcher(ligne).find();
    }

    private static String de(FaitsLot lot) {
        return lot.alloti() ? "du lot n° " + lot.numero() : "du marché";
    }

    private void signaler(TexteDocument texte, String message) {
        anomalies.add(new Anomalie(texte.nom(), PieceLue.normaliser(message)));
    }
}
