// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.clausier.exchange.decp.Acheteur;
import fr.clausier.exchange.decp.Calendrier;
import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.ConsiderationEnvironnementale;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Doublon;
import fr.clausier.exchange.decp.Genre;
import fr.clausier.exchange.decp.Groupement;
import fr.clausier.exchange.decp.Lieu;
import fr.clausier.exchange.decp.Modalite;
import fr.clausier.exchange.decp.Modification;
import fr.clausier.exchange.decp.NatureContrat;
import fr.clausier.exchange.decp.Operateur;
import fr.clausier.exchange.decp.Passation;
import fr.clausier.exchange.decp.Technique;
import fr.clausier.exchange.decp.TypeIdentifiant;
import fr.clausier.exchange.decp.TypePrix;
import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModificationContrat;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;

/**
 * What a strategy says of one contract, as its essential data have it (R2196-1, arrêté of 22 December 2022). A lot is one
 * contract. Considerations follow from clauses, criteria and reservation; what the strategy does not say stays null.
 */
public final class Projection {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int OBJET = 1000;

    private final Marche marche;
    private final Prestation contrat;
    private final Optional<Realisation> fait;
    private final Optional<DonneesEssentielles> donnees;

    private Projection(Marche marche, Prestation contrat) {
        this.marche = marche;
        this.contrat = contrat;
        this.fait = Optional.ofNullable(contrat.getRealisation());
        this.donnees = Optional.ofNullable(contrat.getDonneesEssentielles());
    }

    /**
     * Projects one contract.
     *
     * @param marche  purchase whose lots carry what they inherit
     * @param contrat lot of it, or the purchase itself
     * @param rang    place of the contract in the file to write, from 1
     */
    public static ContratDecp de(Marche marche, Prestation contrat, int rang) {
        return new Projection(marche, contrat).projeter(rang);
    }

    private ContratDecp projeter(int rang) {
        fr.clausier.model.strategie.Acheteur acheteur = acheteur(marche);
        String siret = acheteur == null ? null : acheteur.getSiret();
        String nom = acheteur == null ? null : acheteur.getTitre();
        String id = donnees.map(DonneesEssentielles::getIdentifiant).orElse(null);
        TypePrix type = Tables.type(marche.getTypePrix());
        return new ContratDecp(rang, 0, Genre.MARCHE, id, siret == null || id == null ? null : siret + id, Doublon.NON, new Acheteur(siret, nom),
                marche.isHorsCCP() ? NatureContrat.DEFENSE : NatureContrat.MARCHE, objet(), cpv(),
                Tables.procedure(marche.getProcedure(), contrat), techniques(), modalites(), accordCadre(), calendrier(), lieu(), montant(),
                Tables.forme(marche.getFormePrix()), type == null ? Choix.nonRenseigne() : Choix.de(type), sociales(), environnementales(), passation(),
                titulaires(), modifications(), List.of(), List.of(), null);
    }

    /** The buyer, or the coordinator of a group of buyers, who awards for it. */
    static fr.clausier.model.strategie.Acheteur acheteur(Marche marche) {
        return marche.getGroupement() != null && marche.getGroupement().getCoordonnateur() != null ? marche.getGroupement().getCoordonnateur() : marche.getAcheteur();
    }

    private String objet() {
        String general = ligne(marche.getObjet() == null ? marche.getTitre() : marche.getObjet());
        if (!(contrat instanceof Lot lot)) {
            return couper(general);
        }
        String sien = "Lot n°\u00A0" + lot.getNumero() + "\u00A0: " + ligne(lot.getTitre());
        // The lot is what tells contracts apart: the purchase gives way when both are too long.
        int reste = OBJET - sien.length() - 3;
        return couper(reste < 20 ? sien : (general.length() <= reste ? general : general.substring(0, reste - 1) + "…") + " - " + sien);
    }

    private static String ligne(String texte) {
        return texte == null ? "" : texte.strip().replaceAll("\\s+", " ");
    }

    private static String couper(String texte) {
        return texte.length() <= OBJET ? texte : texte.substring(0, OBJET - 1) + "…";
    }

    private String cpv() {
        List<String> codes = contrat.getCpv().isEmpty() ? marche.getCpv() : contrat.getCpv();
        return codes.isEmpty() ? null : codes.get(0).substring(0, Math.min(8, codes.get(0).length()));
    }

    private Choix<Technique> techniques() {
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        marche.getTechniques().forEach(t -> techniques.add(Tables.technique(t)));
        if (marche.getAccordCadre() != null) {
            techniques.add(Technique.ACCORD_CADRE);
        }
        return Choix.de(techniques);
    }

    private Choix<Modalite> modalites() {
        Set<Modalite> modalites = EnumSet.noneOf(Modalite.class);
        if (!marche.getTranches().isEmpty()) {
            modalites.add(Modalite.TRANCHES);
        }
        AccordCadre cadre = marche.getAccordCadre();
        if (cadre != null && cadre.isBonsDeCommande()) {
            modalites.add(Modalite.BONS_DE_COMMANDE);
        }
        if (cadre != null && cadre.isMarchesSubsequents()) {
            modalites.add(Modalite.SUBSEQUENTS);
        }
        return Choix.de(modalites);
    }

    private String accordCadre() {
        return donnees.map(DonneesEssentielles::getIdAccordCadre)
                .orElse(marche.getSubsequent() == null ? null : marche.getSubsequent().getAccordCadre());
    }

    private Calendrier calendrier() {
        Integer mois = contrat.getDelaiMois() == null ? marche.getDureeMois() : contrat.getDelaiMois();
        return new Calendrier(fait.map(Realisation::getNotifieLe).orElse(null), donnees.map(DonneesEssentielles::getPublieesLe).orElse(null), null, null, mois);
    }

    private Lieu lieu() {
        return marche.getLieu() == null || Tables.lieu(marche.getLieu().getType()) == null ? null
                : new Lieu(marche.getLieu().getCode(), Tables.lieu(marche.getLieu().getType()), null);
    }

    /** The amount at notification; the estimation is none. A framework agreement publishes its maximum. */
    private BigDecimal montant() {
        BigDecimal notifie = fait.map(Realisation::getMontantNotifie).orElse(null);
        boolean maximum = notifie == null && fait.isPresent() && marche.getAccordCadre() != null && marche.getLots().isEmpty();
        return maximum ? marche.getAccordCadre().getMaximum() : notifie;
    }

    private Choix<ConsiderationSociale> sociales() {
        Set<ConsiderationSociale> valeurs = EnumSet.noneOf(ConsiderationSociale.class);
        for (fr.clausier.model.strategie.ConsiderationSociale c : Considerations.sociales(contrat)) {
            switch (c) {
                case CLAUSE -> valeurs.add(ConsiderationSociale.CLAUSE);
                case CRITERE -> valeurs.add(ConsiderationSociale.CRITERE);
                case RESERVE -> valeurs.add(ConsiderationSociale.RESERVE);
                case AUCUNE -> {
                }
            }
        }
        return Choix.de(valeurs);
    }

    private Choix<ConsiderationEnvironnementale> environnementales() {
        Set<ConsiderationEnvironnementale> valeurs = EnumSet.noneOf(ConsiderationEnvironnementale.class);
        for (fr.clausier.model.strategie.ConsiderationEnvironnementale c : Considerations.environnementales(contrat)) {
            switch (c) {
                case CLAUSE -> valeurs.add(ConsiderationEnvironnementale.CLAUSE);
                case CRITERE -> valeurs.add(ConsiderationEnvironnementale.CRITERE);
                case AUCUNE -> {
                }
            }
        }
        return Choix.de(valeurs);
    }

    private Passation passation() {
        BigDecimal avance = fait.map(Realisation::getAvanceVersee).orElse(fait.isPresent() ? contrat.getAvance() : null);
        boolean versee = avance != null && avance.signum() > 0;
        OuiNon sousTraitance = fait.map(Realisation::getSousTraitance).orElse(OuiNon.NON_PRECISE);
        return new Passation(fait.map(Realisation::getOffresRecues).orElse(null), marche.isInnovant(), Tables.ccag(marche.getCcag()),
                avance == null ? null : versee, versee ? part(avance) : null, groupement(), sousTraitance == OuiNon.NON_PRECISE ? null : sousTraitance == OuiNon.OUI,
                part(donnees.map(DonneesEssentielles::getOrigineUE).orElse(null)), part(donnees.map(DonneesEssentielles::getOrigineFrance).orElse(null)));
    }

    private static BigDecimal part(BigDecimal pourcent) {
        return pourcent == null ? null : new BigDecimal(pourcent.divide(CENT, 6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
    }

    /** One holder alone is no group; the kind of a group is the one that is written, else the one that the purchase imposes. */
    private Groupement groupement() {
        if (fait.isEmpty() || fait.get().getTitulaire() == null) {
            return null;
        }
        Groupement ecrit = Tables.groupement(fait.get().getGroupement());
        if (ecrit != null || !fait.get().getCotitulaires().isEmpty()) {
            return ecrit == null ? Tables.groupement(marche.getFormeGroupement()) : ecrit;
        }
        return Groupement.AUCUN;
    }

    private List<Operateur> titulaires() {
        List<Operateur> titulaires = new ArrayList<>();
        fait.filter(f -> f.getSiret() != null).ifPresent(f -> titulaires.add(new Operateur(f.getSiret(), TypeIdentifiant.SIRET, f.getTitulaire())));
        fait.ifPresent(f -> f.getCotitulaires().stream().filter(c -> c.getSiret() != null)
                .forEach(c -> titulaires.add(new Operateur(c.getSiret(), TypeIdentifiant.SIRET, c.getNom()))));
        return titulaires;
    }

    private List<Modification> modifications() {
        List<Modification> modifications = new ArrayList<>();
        for (ModificationContrat m : fait.map(f -> List.copyOf(f.getModifications())).orElse(List.of())) {
            LocalDate publiee = m.getPublieeLe();
            modifications.add(new Modification(m.getNumero(), m.getNotifieeLe(), publiee, m.getDureeMois(), m.getMontant(), List.of(), null));
        }
        return modifications;
    }
}
