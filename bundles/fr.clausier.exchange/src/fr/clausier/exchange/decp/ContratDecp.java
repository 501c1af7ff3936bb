// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One published contract. A null value was not filled in, or could not be read, and an {@link Anomalie} then says so:
 * nothing is guessed. Source of the fields: schema 2.0.3 of the arrêté of 22 December 2022, and the one of 2018-2019.
 *
 * @param enregistrement    place in the file, from 1
 * @param ligne             line of the file where it begins
 * @param genre             contract or concession
 * @param id                number given by the buyer
 * @param uid               number that no other contract has: given, else number of the buyer and number of the contract; null without both
 * @param doublon           whether the uid was already met in the file
 * @param acheteur          buyer; never null
 * @param nature            nature
 * @param objet             what is bought
 * @param cpv               main CPV code, eight digits
 * @param procedure         award procedure
 * @param techniques        purchasing techniques
 * @param modalites         ways of performing
 * @param idAccordCadre     number of the framework agreement of a subsequent contract
 * @param calendrier        dates and duration; never null
 * @param lieu              main place of performance; null when not given
 * @param montant           initial amount or estimated maximum, euros HT; global value of a concession
 * @param formePrix         form of the price
 * @param typesPrix         types of price
 * @param sociales          social considerations
 * @param environnementales environmental considerations
 * @param passation         what the award decided; never null
 * @param titulaires        holders
 * @param modifications     changes, as published
 * @param actes             subcontracts
 * @param modificationsActes changes of subcontracts
 * @param concession        what only a concession has; null for a contract
 */
public record ContratDecp(long enregistrement, int ligne, Genre genre, String id, String uid, Doublon doublon, Acheteur acheteur,
        NatureContrat nature, String objet, String cpv, ProcedureDecp procedure, Choix<Technique> techniques, Choix<Modalite> modalites,
        String idAccordCadre, Calendrier calendrier, Lieu lieu, BigDecimal montant, FormePrixDecp formePrix, Choix<TypePrix> typesPrix,
        Choix<ConsiderationSociale> sociales, Choix<ConsiderationEnvironnementale> environnementales, Passation passation,
        List<Operateur> titulaires, List<Modification> modifications, List<ActeSousTraitance> actes,
        List<ModificationActe> modificationsActes, Concession concession) {

    /** Older files number no change: those keep the order of the file. */
    private static final Comparator<Modification> ORDRE = Comparator
            .comparing(Modification::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Modification::id, Comparator.nullsFirst(Comparator.naturalOrder()));

    public ContratDecp {
        Objects.requireNonNull(genre, "genre");
        Objects.requireNonNull(doublon, "doublon");
        Objects.requireNonNull(acheteur, "acheteur");
        Objects.requireNonNull(techniques, "techniques");
        Objects.requireNonNull(modalites, "modalites");
        Objects.requireNonNull(calendrier, "calendrier");
        Objects.requireNonNull(typesPrix, "typesPrix");
        Objects.requireNonNull(sociales, "sociales");
        Objects.requireNonNull(environnementales, "environnementales");
        Objects.requireNonNull(passation, "passation");
        titulaires = List.copyOf(titulaires);
        modifications = List.copyOf(modifications);
        actes = List.copyOf(actes);
        modificationsActes = List.copyOf(modificationsActes);
    }

    /** Day it was notified, or signed; null when not given. */
    public LocalDate date() {
        return calendrier.notification() == null ? calendrier.signature() : calendrier.notification();
    }

    /** Whether it is a framework agreement, whose amounts its subsequent contracts would count twice. */
    public boolean accordCadre() {
        return !subsequent() && (nature == NatureContrat.ACCORD_CADRE || techniques.contient(Technique.ACCORD_CADRE));
    }

    /** Whether it was awarded under a framework agreement. */
    public boolean subsequent() {
        return nature == NatureContrat.SUBSEQUENT || idAccordCadre != null;
    }

    /** Amount after the last change that states one, euros HT; null when none is given. */
    public BigDecimal montantActuel() {
        return dernier(Modification::montant, montant);
    }

    /** Duration after the last change that states one, months; null when none is given. */
    public Integer dureeActuelle() {
        return dernier(Modification::dureeMois, calendrier.dureeMois());
    }

    /** Holders after the last change that states them. */
    public List<Operateur> titulairesActuels() {
        return dernier(m -> m.titulaires().isEmpty() ? null : m.titulaires(), titulaires);
    }

    private <T> T dernier(Function<Modification, T> valeur, T initiale) {
        T vu = initiale;
        for (Modification m : modifications.size() > 1 ? modifications.stream().sorted(ORDRE).toList() : modifications) {
            T t = valeur.apply(m);
            vu = t == null ? vu : t;
        }
        return vu;
    }
}
