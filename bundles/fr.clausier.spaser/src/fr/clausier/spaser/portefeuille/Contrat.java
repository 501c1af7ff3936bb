// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import fr.clausier.model.strategie.NatureMarche;

/**
 * One contract, planned or awarded: a lot, or an undivided purchase.
 *
 * @param cle           identifier, unique in a portfolio: {@code EcoleVallon} or {@code EcoleVallon/1}
 * @param acheteur      buyer
 * @param marche        title of the purchase
 * @param lot           number of the lot as printed; empty for an undivided purchase
 * @param intitule      title of the lot, or of the purchase
 * @param nature        works, supplies or services
 * @param lancement     day that gives its year: of launch when planned, of notification when awarded
 * @param montant       estimated amount, or initial amount when awarded, euros HT; null when not stated
 * @param accordCadre   whether it is a framework agreement, counted once
 * @param premier       whether it is the first contract of its purchase, the one by which purchases are counted
 * @param alloti        whether the purchase is divided into lots
 * @param environnement what it says of the environment
 * @param social        what it says of social matters
 * @param phase         planned or awarded
 * @param achat         what it says of the purchase itself
 * @param attribution   what the award decided
 */
public record Contrat(String cle, Organisme acheteur, String marche, String lot, String intitule, NatureMarche nature,
        LocalDate lancement, BigDecimal montant, boolean accordCadre, boolean premier, Reponse alloti,
        FaitsEnvironnement environnement, FaitsSociaux social, Phase phase, FaitsAchat achat, FaitsAttribution attribution) {

    public Contrat {
        Objects.requireNonNull(cle, "cle");
        Objects.requireNonNull(acheteur, "acheteur");
        Objects.requireNonNull(marche, "marche");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(intitule, "intitule");
        Objects.requireNonNull(lancement, "lancement");
        Objects.requireNonNull(alloti, "alloti");
        Objects.requireNonNull(environnement, "environnement");
        Objects.requireNonNull(social, "social");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(achat, "achat");
        Objects.requireNonNull(attribution, "attribution");
    }

    /** How a sentence names the contract: "École du Vallon, lot n° 1 « Gros œuvre »". */
    public String designation() {
        return lot.isEmpty() ? marche : marche + ", lot n°\u00A0" + lot + " «\u00A0" + intitule + "\u00A0»";
    }

    /** Whether it counts for that buyer: alone, or as a member of a grouping. */
    public boolean concerne(Organisme organisme) {
        return acheteur.estLeMeme(organisme) || achat.membres().stream().anyMatch(organisme::estLeMeme);
    }

    /** The same contract once awarded. */
    public Contrat attribue(LocalDate notification, FaitsAttribution decision) {
        return new Contrat(cle, acheteur, marche, lot, intitule, nature, notification,
                decision.montantInitial() == null ? montant : decision.montantInitial(), accordCadre, premier, alloti, environnement, social,
                Phase.CONTRACTUALISE, achat, decision);
    }
}
