// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.nomenclature.CahierClauses;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.FormeGroupement;
import fr.clausier.model.strategie.GarantieAvance;
import fr.clausier.model.strategie.GenreReconduction;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OperationTravaux;
import fr.clausier.model.strategie.TypePrix;

/** The shape of the contract: price, place, parts, renewals, groupings and techniques. */
public final class FaitsForme {

    private final Marche marche;
    private final List<FaitsLot> lots;

    FaitsForme(Marche marche, List<FaitsLot> lots) {
        this.marche = marche;
        this.lots = lots;
    }

    /** How prices are, as adjectives: unitaires, révisables. */
    @Fait
    public List<String> prix() {
        return Stream.of(Libelles.facultatif("formesPrix", marche.getFormePrix().getName(), "libelle"),
                Libelles.facultatif("typesPrix", marche.getTypePrix().getName(), "libelle")).filter(Objects::nonNull).toList();
    }

    /** Services of any kind, intellectual ones included. */
    @Fait
    public boolean services() {
        return marche.getNature() == NatureMarche.SERVICES;
    }

    /** Studies, advice, design: the general conditions chosen say so. */
    @Fait
    public boolean intellectuelle() {
        return marche.getCcag() == Ccag.PI || marche.getCcag() == Ccag.MOE;
    }

    /** Information technology: the general conditions chosen say so. */
    @Fait
    public boolean numerique() {
        return marche.getCcag() == Ccag.TIC;
    }

    /** Prices that a formula or a reference adjusts (R2112-13). */
    @Fait
    public boolean prixRevisable() {
        return marche.getTypePrix() == TypePrix.REVISABLE;
    }

    /** Firm prices that are brought up to date once, when works start late (R2112-10, R2112-11). */
    @Fait
    public boolean prixActualisable() {
        return marche.getTypePrix() == TypePrix.ACTUALISABLE;
    }

    /** Firm prices, brought up to date or not. */
    @Fait
    public boolean prixFerme() {
        return marche.getTypePrix() == TypePrix.FERME;
    }

    /** Place of performance: commune 97411 (code officiel géographique). */
    @Fait(facultatif = true)
    public String lieu() {
        String code = marche.getLieu() == null ? null : Phrases.groupe(marche.getLieu().getCode());
        return code == null ? null : Libelles.de("lieux", marche.getLieu().getType(), "libelle").replace("{code}", code);
    }

    /** What the works do. */
    @Fait(facultatif = true)
    public String operation() {
        return marche.getOperation() == OperationTravaux.NON_PRECISE ? null : marche.getOperation().getLiteral();
    }

    /** Floor area concerned: 1 200 m². */
    @Fait(facultatif = true)
    public String surface() {
        return marche.getSurface() == null ? null : NombresFrancais.nombre(marche.getSurface()) + NombresFrancais.INSECABLE + "m²";
    }

    /** Purchasing techniques: phrases with their articles. */
    @Fait
    public List<String> techniques() {
        return marche.getTechniques().stream().distinct().map(t -> Libelles.de("techniques", t, "libelle")).toList();
    }

    /** Kind of global contract: de conception-réalisation (article L. 2171-2). */
    @Fait(facultatif = true)
    public String global() {
        return Libelles.facultatif("globaux", marche.getGenreGlobal().getName(), "libelle");
    }

    /** The object itself is professional insertion (R2123-1 3°). */
    @Fait
    public boolean insertion() {
        return marche.isObjetInsertion();
    }

    /** Innovative purchase (L2172-3). */
    @Fait
    public boolean innovant() {
        return marche.isInnovant();
    }

    /** Form asked of a group of operators once the contract is awarded: conjoint avec mandataire solidaire. */
    @Fait(facultatif = true)
    public String groupementOperateurs() {
        FormeGroupement forme = marche.getFormeGroupement();
        return forme == FormeGroupement.NON_PRECISE || forme == FormeGroupement.LIBRE ? null : forme.getLiteral();
    }

    /** Members of the grouping of buyers, by name. */
    @Fait
    public List<String> membres() {
        return marche.getGroupement() == null ? List.of()
                : marche.getGroupement().getMembres().stream().filter(a -> !a.eIsProxy()).map(FaitsForme::nom).toList();
    }

    /** Who runs the procedure for the grouping. */
    @Fait(facultatif = true)
    public String coordonnateur() {
        Acheteur acheteur = marche.getGroupement() == null ? null : marche.getGroupement().getCoordonnateur();
        return acheteur == null || acheteur.eIsProxy() ? null : nom(acheteur);
    }

    /** Firm and optional parts. */
    @Fait
    public List<FaitsTranche> tranches() {
        return marche.getTranches().stream().map(FaitsTranche::new).toList();
    }

    /** Whether some part needs a decision of the buyer. */
    @Fait
    public boolean tranchesOptionnelles() {
        return tranches().stream().anyMatch(FaitsTranche::optionnelle);
    }

    /** Renewals: 3 fois, pour une durée de 12 mois chacune. */
    @Fait(facultatif = true)
    public String reconductions() {
        if (marche.getReconductions() == null || marche.getReconductions().getNombre() == null) {
            return null;
        }
        int nombre = marche.getReconductions().getNombre();
        Integer mois = marche.getReconductions().getDureeMois();
        return NombresFrancais.nombre(nombre) + " fois" + (mois == null ? ""
                : ", pour une durée de " + mois + " mois" + (nombre > 1 ? " chaque fois" : ""));
    }

    /** Renewals by a written decision of the buyer. */
    @Fait
    public boolean reconductionExpresse() {
        return marche.getReconductions() != null && marche.getReconductions().getGenre() == GenreReconduction.EXPRESSE;
    }

    /** Framework agreement that the purchase is placed under. */
    @Fait(facultatif = true)
    public String accordCadre() {
        return marche.getSubsequent() == null ? null : Phrases.groupe(marche.getSubsequent().getAccordCadre());
    }

    /** Day its consultation was launched. */
    @Fait(facultatif = true)
    public LocalDate accordCadreLance() {
        return marche.getSubsequent() == null ? null : marche.getSubsequent().getLanceLe();
    }

    /** Times for performance of the lots that have their own. */
    @Fait
    public List<Exigence> delais() {
        return Exigence.de(lots, l -> Stream.ofNullable(l.prestation().getDelaiMois()).map(m -> mots(l, m + " mois")));
    }

    /** Guarantees asked for the advance (R2191-8). */
    @Fait
    public List<Exigence> garanties() {
        return Exigence.de(lots, l -> Stream.of(l.prestation().getGarantieAvance())
                .filter(g -> g != GarantieAvance.NON_PRECISE && l.avance() != null && l.avance().signum() > 0)
                .map(g -> mots(l, Libelles.de("garanties", g, "libelle"))));
    }

    /** Lots whose holder is expected to be an SME or craftsman: internal. */
    @Fait
    public List<Exigence> titulairesPme() {
        return Exigence.de(lots, l -> l.prestation().isTitulairePME() ? Stream.of(mots(l, "PME ou artisan")) : Stream.empty());
    }

    /** Trades of the lots: internal. */
    @Fait
    public List<Exigence> metiers() {
        return Exigence.de(lots, l -> Stream.of(mots(l, Phrases.groupe(l.prestation().getMetier()))));
    }

    /** Whether a line of the internal note has something to say. */
    @Fait
    public boolean interne() {
        return !tranches().isEmpty() || !titulairesPme().isEmpty() || !metiers().isEmpty() || innovant() || accordCadre() != null;
    }

    /** Estimated amounts of the parts, euros HT: internal, never published. */
    public List<BigDecimal> montants() {
        List<BigDecimal> montants = new ArrayList<>(tranches().stream().map(FaitsTranche::montant).filter(Objects::nonNull).toList());
        montants.removeIf(m -> m.signum() == 0);
        return montants;
    }

    /**
     * Departures from the CCAG that follow from what the lots ask for: intitule is the article, precision what applies instead.
     * Those of an article that the strategy names itself are left to it.
     */
    @Fait
    public List<Exigence> derogationsDeduites() {
        return Stream.concat(derogationsDeGlobalisation().stream(), derogationsDePublics().stream()).toList();
    }

    /** Those of {@link #derogationsDeduites()} that a globalization which is excluded makes. */
    @Fait
    public List<Exigence> derogationsDeGlobalisation() {
        return derogations(FaitsInsertion::globalisationExclue, "les heures d'insertion ne peuvent être globalisées avec celles d'un autre marché",
                Objet.GLOBALISATION, Objet.INSERTION);
    }

    /** Those of {@link #derogationsDeduites()} that a number of hours of the buyer's own in the definition of publics makes. */
    @Fait
    public List<Exigence> derogationsDePublics() {
        return derogations(FaitsInsertion::seuilLocal, "un nombre maximal d'heures travaillées, propre au marché, définit une des catégories de personnes éligibles",
                Objet.PUBLICS_ELOIGNES, Objet.PUBLICS);
    }

    private List<Exigence> derogations(Predicate<FaitsInsertion> cause, String texte, Objet precis, Objet general) {
        CahierClauses cahier = CahierClauses.de(marche.getCcag()).orElse(null);
        return cahier == null ? List.of() : Exigence.de(lots, l -> Stream.ofNullable(l.insertion()).filter(cause)
                .map(i -> derogation(l, article(cahier, precis, general), texte)).filter(Objects::nonNull));
    }

    private Exigence.Mots derogation(FaitsLot lot, String article, String texte) {
        boolean ecrite = marche.getDerogationsCcag().stream().anyMatch(d -> new FaitsDerogationCcag(d).article().startsWith(article));
        return ecrite ? null : new Exigence.Mots(lot.insertion().source(), article, texte, null);
    }

    private static String article(CahierClauses cahier, Objet precis, Objet general) {
        return cahier.clause(precis).or(() -> cahier.clause(general)).orElseThrow().numero();
    }

    private static Exigence.Mots mots(FaitsLot lot, String intitule) {
        return new Exigence.Mots(lot.source(), intitule, null, null);
    }

    private static String nom(Acheteur acheteur) {
        return new FaitsAcheteur(acheteur).nom();
    }
}
