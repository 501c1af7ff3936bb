// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.lecture;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import fr.clausier.law.nomenclature.CodeEforms;
import fr.clausier.law.nomenclature.Departement;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.InstanceRecours;
import fr.clausier.model.strategie.StrategieFactory;

/** The buyer of a notice and the body that hears appeals. */
final class LectureOrganisations {

    private static final String COMPAGNIES = "ext/Organizations/Organization/Company";

    private final Element racine;

    LectureOrganisations(Element racine) {
        this.racine = racine;
    }

    /** The first buyer; null when the notice names none. */
    Acheteur acheteur() {
        Element partie = Noeuds.premier(racine, "ContractingParty").orElse(null);
        Element societe = partie == null ? null : societe(Noeuds.texte(partie, "Party/PartyIdentification/ID"));
        if (societe == null) {
            return null;
        }
        Acheteur acheteur = StrategieFactory.eINSTANCE.createAcheteur();
        acheteur.setTitre(nom(societe));
        acheteur.setName(LectureAvis.nom("Acheteur", nom(societe)));
        String numero = Noeuds.texte(societe, "PartyLegalEntity/CompanyID");
        String chiffres = numero == null ? "" : numero.replaceAll("\\s", "");
        acheteur.setSiret(chiffres.matches("\\d{14}") ? chiffres : null);
        acheteur.setAdresse(adresse(societe));
        acheteur.setCourriel(Noeuds.texte(societe, "Contact/ElectronicMail"));
        acheteur.setTelephone(telephone(societe));
        acheteur.setDepartement(departement(societe));
        String profil = Noeuds.texte(partie, "BuyerProfileURI");
        acheteur.setProfilAcheteur(profil != null ? profil : Noeuds.texte(societe, "WebsiteURI"));
        acheteur.setType(LectureCodes.acheteur(Noeuds.code(partie, "ContractingPartyType/PartyTypeCode", "buyer-legal-type")));
        String activite = Noeuds.texte(partie, "ContractingActivity/ActivityTypeCode");
        acheteur.setActivite(activite == null ? null : CodeEforms.de("authority-activity", activite).map(CodeEforms::libelle).orElse(activite));
        acheteur.setRecours(recours());
        return acheteur;
    }

    private InstanceRecours recours() {
        Element termes = Noeuds.premier(racine, "ProcurementProjectLot/TenderingTerms/AppealTerms").orElse(null);
        Element societe = termes == null ? null : societe(Noeuds.texte(termes, "AppealReceiverParty/PartyIdentification/ID"));
        if (societe == null) {
            return null;
        }
        InstanceRecours recours = StrategieFactory.eINSTANCE.createInstanceRecours();
        recours.setTitre(nom(societe));
        recours.setIdentifiant(Noeuds.texte(societe, "PartyLegalEntity/CompanyID"));
        recours.setAdresse(adresse(societe));
        recours.setCourriel(Noeuds.texte(societe, "Contact/ElectronicMail"));
        recours.setTelephone(telephone(societe));
        recours.setDepartement(departement(societe));
        recours.setDelais(Noeuds.texte(termes, "PresentationPeriod/Description"));
        return recours;
    }

    private Element societe(String id) {
        return Noeuds.suite(racine, COMPAGNIES).stream().filter(c -> id != null && id.equals(Noeuds.texte(c, "PartyIdentification/ID"))).findFirst().orElse(null);
    }

    private static String nom(Element societe) {
        return Objects.requireNonNullElse(Noeuds.texte(societe, "PartyName/Name"), "Acheteur à nommer");
    }

    private static String adresse(Element societe) {
        String ville = Stream.of("PostalZone", "CityName").map(n -> Noeuds.texte(societe, "PostalAddress/" + n)).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String adresse = Stream.of(Noeuds.texte(societe, "PostalAddress/StreetName"), ville).filter(t -> t != null && !t.isEmpty()).collect(Collectors.joining(", "));
        return adresse.isEmpty() ? null : adresse;
    }

    /** The number as people write it: +33 400000000 is 04 00 00 00 00. */
    private static String telephone(Element societe) {
        String numero = Noeuds.texte(societe, "Contact/Telephone");
        return numero != null && numero.matches("\\+33 ?\\d{9}") ? ("0" + numero.replaceAll("^\\+33 ?", "")).replaceAll("(\\d{2})(?=\\d)", "$1 ") : numero;
    }

    private static String departement(Element societe) {
        String nuts = Noeuds.texte(societe, "PostalAddress/CountrySubentityCode");
        return Departement.tous().stream().filter(d -> d.nuts() != null && d.nuts().equals(nuts)).map(Departement::code).findFirst().orElse(null);
    }
}
