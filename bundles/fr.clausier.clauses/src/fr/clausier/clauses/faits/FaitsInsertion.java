// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.nomenclature.ModaliteInsertion;
import fr.clausier.law.nomenclature.PublicInsertion;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.calcul.VolumeHeures;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.TypeNpnru;

/** The insertion clause of one lot, with its computed hours. */
public final class FaitsInsertion implements Source {

    private final ClauseInsertion clause;
    private final VolumeHeures volume;
    private final String participe;
    private final Integer mois;

    FaitsInsertion(Prestation prestation, String designation) {
        this.clause = prestation.getInsertion();
        this.volume = HeuresInsertion.de(prestation).orElseThrow();
        Marche marche = Lots.marcheDe(prestation);
        this.participe = marche != null && marche.getAccordCadre() != null ? "commandées" : "facturées";
        this.mois = prestation.getDelaiMois() != null || marche == null ? prestation.getDelaiMois() : marche.getDureeMois();
        if (!volume.calculable() && clause.getParTranche() == null) {
            String manquants = volume.manquants().stream().map(f -> f.nom()).collect(Collectors.joining(", "));
            throw new DossierIncomplet(designation + " : le volume d'heures d'insertion ne peut pas être calculé ("
                    + volume.formule().libelle() + "). Il manque : " + manquants
                    + ". Complétez la stratégie, ou écrivez le volume lui-même : « heures » suivi du nombre.");
        }
    }

    @Override
    public EObject source() {
        return clause;
    }

    ClauseInsertion clause() {
        return clause;
    }

    /** Whether the volume is a fixed number of hours, and not so many hours for each amount ordered. */
    @Fait
    public boolean forfait() {
        return clause.getParTranche() == null || clause.getHeures() != null;
    }

    /** Hours, whole, rounded down; missing when they depend on orders of an unknown amount. */
    @Fait(facultatif = true)
    @Chiffre(value = "heures", calcule = true)
    public Long heures() {
        return volume.calculable() ? Long.valueOf(volume.heures()) : null;
    }

    /** Hours for each slice ordered. */
    @Fait(facultatif = true)
    @Chiffre("parTranche.heures")
    public Integer heuresParTranche() {
        return clause.getParTranche() == null ? null : clause.getParTranche().getHeures();
    }

    /** What each slice gives, when hours go by slices: 35 heures. */
    @Fait(facultatif = true)
    public String quota() {
        Integer heures = heuresParTranche();
        return forfait() || heures == null || clause.getParTranche().getTranche() == null ? null
                : NombresFrancais.nombre(heures) + (heures < 2 ? " heure" : " heures");
    }

    /** What slices are cut out of: par tranche de 2 000 € HT de prestations facturées au-delà de 2 700 000 € HT. */
    @Fait(facultatif = true)
    public String assiette() {
        return quota() == null ? null : "par tranche de " + NombresFrancais.euros(clause.getParTranche().getTranche())
                + " HT de prestations " + participe + (seuil() == null ? "" : " au-delà de " + NombresFrancais.euros(seuil()) + " HT");
    }

    /** Amount below which no hour is due, euros HT. */
    @Fait(facultatif = true)
    @Chiffre("parTranche.seuil")
    public BigDecimal seuil() {
        return clause.getParTranche() == null ? null : clause.getParTranche().getSeuil();
    }

    /** How the amount of the services is reached: commandées under a framework agreement, facturées otherwise. */
    @Fait
    public String participe() {
        return participe;
    }

    /** What may be done instead of the hours. */
    @Fait(facultatif = true)
    public FaitsAlternative alternative() {
        return FaitsAlternative.de(clause.getAlternative());
    }

    /** Within what hours may be pooled: marchés du territoire. */
    @Fait(facultatif = true)
    public String perimetre() {
        return Phrases.groupe(clause.getPerimetre());
    }

    /** The effort in one cell: 7 500 heures, or 35 heures par tranche de…, with what may be done instead; empty when unknown. */
    @Fait
    public String effort() {
        String heures = quota() != null ? quota() + " " + assiette() : heures() == null ? "" : NombresFrancais.nombre(heures()) + (heures() < 2 ? " heure" : " heures");
        return alternative() == null ? heures : heures + ", ou " + alternative().nombre() + " au choix du titulaire";
    }

    /** Full-time equivalents over one year of work, in words: 0,64 équivalent temps plein annuel. */
    @Fait(facultatif = true)
    public String etp() {
        return volume.calculable() ? Phrases.etp(volume.heures()) : null;
    }

    /** Hours a month over the time of performance, rounded up: 313 heures par mois pendant 24 mois; missing when one of the two is. */
    @Fait(facultatif = true)
    public String rythme() {
        return heures() == null || mois == null || mois < 1 ? null
                : NombresFrancais.nombre(Math.ceilDiv(heures(), (long) mois)) + " heures par mois pendant " + mois + " mois";
    }

    /** Rate of the labour, percent. */
    @Fait(facultatif = true)
    @Chiffre("taux")
    public BigDecimal taux() {
        return clause.getTaux();
    }

    /** Formula in words. */
    @Fait
    public String formule() {
        return volume.formule().libelle();
    }

    /** Lines that redo the calculation. */
    @Fait
    public List<String> detail() {
        return volume.detail();
    }

    /** Factors that were used. */
    @Fait
    public List<FaitsFacteur> facteurs() {
        return volume.facteurs().stream().filter(f -> !f.ecriture().isEmpty()).map(FaitsFacteur::new).toList();
    }

    /** Eligible people in words. */
    @Fait
    public List<String> publics() {
        return clause.getPublics().stream().map(FaitsInsertion::libelle).toList();
    }

    /** Eligible people in few words, for a list of choices; each once. */
    public List<String> publicsCourts() {
        return clause.getPublics().stream().map(p -> PublicInsertion.de(p.getCategorie()).court()).distinct().toList();
    }

    /** Ways to realise in few words, for a list of choices. */
    public List<String> modalitesCourtes() {
        return modalitesChoisies().stream().map(m -> ModaliteInsertion.de(m).court()).distinct().toList();
    }

    /** Amount that each slice is cut in, euros HT; null when the volume is fixed. */
    public BigDecimal tranche() {
        return clause.getParTranche() == null ? null : clause.getParTranche().getTranche();
    }

    /** Eligible people with what shows that they are. */
    @Fait
    public List<FaitsPublic> eligibles() {
        return clause.getPublics().stream().map(FaitsPublic::new).toList();
    }

    /** Whether a local threshold narrows a category of the CCAG. */
    @Fait
    public boolean seuilLocal() {
        return clause.getPublics().stream().anyMatch(p -> p.getSeuilHeures() != null);
    }

    /** Ways to realise; all of them when the strategy names none, since the choice is the contractor's. */
    @Fait
    public List<String> modalites() {
        return modalitesChoisies().stream().map(m -> ModaliteInsertion.de(m).libelle()).toList();
    }

    private List<Modalite> modalitesChoisies() {
        return clause.getModalites().isEmpty() ? List.of(Modalite.EMBAUCHE_DIRECTE, Modalite.MISE_ADISPOSITION, Modalite.SOUS_TRAITANCE)
                : clause.getModalites();
    }

    /** Facilitator. */
    @Fait(facultatif = true)
    public FaitsFacilitateur facilitateur() {
        return clause.getFacilitateur() == null || clause.getFacilitateur().eIsProxy() ? null
                : new FaitsFacilitateur(clause.getFacilitateur());
    }

    /** How often hours are reported. */
    @Fait(facultatif = true)
    public FaitsPeriodicite periodicite() {
        return FaitsPeriodicite.de(clause.getPeriodicite());
    }

    /** Hours may be pooled with those of other contracts. */
    @Fait
    public boolean globalisation() {
        return clause.getGlobalisation() == OuiNon.OUI;
    }

    /** Pooling is ruled out in so many words. */
    @Fait
    public boolean globalisationExclue() {
        return clause.getGlobalisation() == OuiNon.NON;
    }

    /** Penalties. */
    @Fait
    public List<FaitsPenalite> penalites() {
        return FaitsPenalite.de(clause.getPenalites());
    }

    /** ANRU works: at least 5 % of the hours. */
    @Fait
    public boolean npnruTravaux() {
        return clause.getNpnru() == TypeNpnru.TRAVAUX;
    }

    /** ANRU local management: at least 10 % of the hours. */
    @Fait
    public boolean npnruGestion() {
        return clause.getNpnru() == TypeNpnru.GUP;
    }

    /** Kick-off meeting, days after notification. */
    @Fait(facultatif = true)
    @Chiffre("reunionJours")
    public Integer reunion() {
        return clause.getReunionJours();
    }

    /** Difficulties reported within, days. */
    @Fait(facultatif = true)
    @Chiffre("alerteJours")
    public Integer alerte() {
        return clause.getAlerteJours();
    }

    /** Formal notice before penalties, days. */
    @Fait(facultatif = true)
    @Chiffre("miseEnDemeureJours")
    public Integer miseEnDemeure() {
        return clause.getMiseEnDemeureJours();
    }

    /** Review when the amount varies by more than, percent. */
    @Fait(facultatif = true)
    @Chiffre("reexamen")
    public BigDecimal reexamen() {
        return clause.getReexamen();
    }

    /** The buyer's own wording. */
    @Fait(facultatif = true)
    public String texte() {
        return Phrases.phrase(clause.getTexte());
    }

    static String libelle(PublicEligible eligible) {
        PublicInsertion people = PublicInsertion.de(eligible.getCategorie());
        if (eligible.getSeuilHeures() == null) {
            return people.libelle();
        }
        return people.seuil() != null ? people.seuil().replace("{heures}", String.valueOf(eligible.getSeuilHeures()))
                : people.libelle() + ", ayant travaillé moins de " + eligible.getSeuilHeures() + " heures au cours des douze derniers mois";
    }

    /** More than one category of people. */
    @Fait
    public boolean plusieursPublics() {
        return clause.getPublics().size() > 1;
    }

    /** More than one way to realise. */
    @Fait
    public boolean plusieursModalites() {
        return modalites().size() > 1;
    }

    /** More than one penalty. */
    @Fait
    public boolean plusieursPenalites() {
        return penalites().size() > 1;
    }

    /** The buyer lets candidates refuse the clause without their offer being irregular. */
    boolean refusAdmis() {
        return clause.isRefusAdmis();
    }
}
