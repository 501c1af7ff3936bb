// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.law.nomenclature.Departement;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.InstanceRecours;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/**
 * An organisation of the notice: a buyer, the body that hears appeals.
 *
 * @param id        "ORG-0001"
 * @param qui       how a sentence names it: "l'acheteur « Ville »"
 * @param numero    official number
 * @param site      address on the network; null when it has none
 */
record Organisation(String id, String qui, String nom, String numero, AdressePostale adresse, String nuts, String telephone, String courriel, String site,
        Boolean chefDeFile) {

    static Organisation de(Acheteur acheteur, int rang, Boolean chefDeFile, Recueil recueil) {
        String qui = "l'acheteur «\u00A0" + acheteur.getTitre() + "\u00A0»";
        exiger(acheteur.getSiret(), "le SIRET", "siret", qui, acheteur, Literals.ACHETEUR__SIRET, recueil);
        exiger(acheteur.getTelephone(), "le téléphone", "téléphone", qui, acheteur, Literals.ACHETEUR__TELEPHONE, recueil);
        exiger(acheteur.getCourriel(), "le courriel", "courriel", qui, acheteur, Literals.ACHETEUR__COURRIEL, recueil);
        return new Organisation(id(rang), qui, acheteur.getTitre(), acheteur.getSiret(),
                adresse(acheteur.getAdresse(), qui, acheteur, Literals.ACHETEUR__ADRESSE, recueil),
                nuts(acheteur.getDepartement(), qui, acheteur, Literals.ACHETEUR__DEPARTEMENT, recueil), telephone(acheteur.getTelephone()), acheteur.getCourriel(),
                acheteur.getProfilAcheteur(), chefDeFile);
    }

    static Organisation de(InstanceRecours recours, int rang, Recueil recueil) {
        String qui = "l'instance de recours «\u00A0" + recours.getTitre() + "\u00A0»";
        exiger(recours.getIdentifiant(), "le numéro officiel", "identifiant", qui, recours, Literals.INSTANCE_RECOURS__IDENTIFIANT, recueil);
        return new Organisation(id(rang), qui, recours.getTitre(), recours.getIdentifiant(),
                adresse(recours.getAdresse(), qui, recours, Literals.INSTANCE_RECOURS__ADRESSE, recueil),
                nuts(recours.getDepartement(), qui, recours, Literals.INSTANCE_RECOURS__DEPARTEMENT, recueil), telephone(recours.getTelephone()),
                recours.getCourriel(), null, null);
    }

    /** Writes it among the organisations of the notice. */
    void ecrire(Plume plume) {
        plume.groupe("efac:Organization", () -> plume.valeur("efbc:GroupLeadIndicator", chefDeFile).groupe("efac:Company", () -> {
            plume.valeur("cbc:WebsiteURI", site);
            plume.groupe("cac:PartyIdentification", () -> plume.id("cbc:ID", "organization", id));
            plume.groupe("cac:PartyName", () -> plume.texte("cbc:Name", nom));
            plume.groupe("cac:PostalAddress", () -> plume.valeur("cbc:StreetName", adresse.rue()).valeur("cbc:CityName", adresse.ville())
                    .valeur("cbc:PostalZone", adresse.codePostal()).code("cbc:CountrySubentityCode", "nuts", nuts)
                    .groupe("cac:Country", () -> plume.code("cbc:IdentificationCode", "country", "FRA")));
            plume.groupe("cac:PartyLegalEntity", () -> plume.valeur("cbc:CompanyID", numero));
            plume.groupe("cac:Contact", () -> plume.valeur("cbc:Telephone", telephone).valeur("cbc:ElectronicMail", courriel));
        }));
    }

    /** Writes a party of the notice that is this organisation. */
    void designer(String role, Plume plume) {
        plume.groupe(role, () -> plume.groupe("cac:PartyIdentification", () -> plume.id("cbc:ID", "organization", id)));
    }

    private static String id(int rang) {
        return "ORG-%04d".formatted(rang);
    }

    private static void exiger(String valeur, String quoi, String mot, String qui, EObject ou, EStructuralFeature attribut, Recueil recueil) {
        if (valeur == null || valeur.isBlank()) {
            recueil.manque("Il manque " + quoi + " de " + qui + "\u00A0: écrivez «\u00A0" + mot + "\u00A0» dans sa déclaration.", ou, attribut);
        }
    }

    private static AdressePostale adresse(String adresse, String qui, EObject ou, EStructuralFeature attribut, Recueil recueil) {
        AdressePostale lue = AdressePostale.de(adresse);
        if (lue.ville() == null) {
            recueil.manque("Il manque le code postal et la commune de " + qui + "\u00A0: terminez son adresse par eux, par exemple «\u00A013001 Marseille\u00A0».", ou, attribut);
        }
        return lue;
    }

    private static String nuts(String departement, String qui, EObject ou, EStructuralFeature attribut, Recueil recueil) {
        String code = departement == null ? null : Departement.parCode(departement).map(Departement::nuts).orElse(null);
        if (code == null) {
            recueil.manque("Il manque le département de " + qui + ", qui donne son code NUTS\u00A0: écrivez par exemple «\u00A0département 13\u00A0».", ou, attribut);
        }
        return code;
    }

    /** "04 00 00 00 00" as notices write it: +33 400000000. */
    private static String telephone(String telephone) {
        if (telephone == null) {
            return null;
        }
        String chiffres = telephone.replaceAll("[\\s.\\u00A0\\u202F-]", "");
        return chiffres.matches("0\\d{9}") ? "+33 " + chiffres.substring(1) : telephone.strip();
    }
}
