// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.ocds;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierProduit;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;

/**
 * A release of the Open Contracting Data Standard 1.1: the planned tender, with the fields of the profile « OCDS for eForms » for
 * lots, criteria and sustainability. An open contracting identifier begins with a prefix that the standard's owner gives to each
 * publisher: a buyer has none here, and the file says so.
 */
public final class ExportOcds implements FormatExport {

    /** The prefix that the documentation of the standard uses in its examples. */
    private static final String PREFIXE = "ocds-213czf-";

    @Override
    public String code() {
        return "ocds";
    }

    @Override
    public String libelle() {
        return "Open Contracting Data Standard 1.1 (JSON)";
    }

    @Override
    public ResultatExport exporter(DemandeExport demande) {
        Marche marche = MarcheEffectif.de(demande.marche()).marche();
        List<Remarque> remarques = new ArrayList<>();
        remarques.add(Remarque.de(Gravite.AVERTISSEMENT, "L’identifiant OCDS porte le préfixe d’exemple «\u00A0ocds-213czf\u00A0»\u00A0: remplacez-le par celui que l’Open"
                + " Contracting Partnership vous a donné avant de publier."));
        String reference = marche.getReference() == null ? marche.getName() : marche.getReference();
        ObjectNode version = Arbre.objet();
        version.put("ocid", PREFIXE + reference);
        version.put("id", reference + "-" + demande.jour());
        version.put("date", Arbre.instant(demande.jour()));
        version.putArray("tag").add("tender");
        version.put("initiationType", "tender");
        version.put("language", "fr");
        acheteur(version, marche, demande, remarques);
        version.set("tender", appel(marche, reference));
        List<String> ecarts = SchemaOcds.ecarts(version);
        remarques.add(ecarts.isEmpty() ? Remarque.de(Gravite.INFORMATION, "Le fichier est valide pour le schéma OCDS 1.1.5.")
                : Remarque.de(Gravite.ERREUR, "Le fichier n’est pas valide pour le schéma OCDS 1.1.5\u00A0: " + String.join(", ", ecarts) + "."));
        try {
            String texte = Arbre.PLUME.writerWithDefaultPrettyPrinter().writeValueAsString(version).replace(System.lineSeparator(), "\n") + "\n";
            return new ResultatExport(List.of(new FichierProduit(demande.nom() + "-ocds.json", libelle(), texte.getBytes(StandardCharsets.UTF_8))), remarques);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void acheteur(ObjectNode version, Marche marche, DemandeExport demande, List<Remarque> remarques) {
        Acheteur acheteur = marche.getAcheteur();
        if (acheteur == null) {
            remarques.add(new Remarque(Gravite.AVERTISSEMENT, "L’acheteur n’est pas indiqué\u00A0: la version OCDS n’en nomme aucun.", demande.marche(), null));
            return;
        }
        String id = Arbre.identifiant(acheteur);
        ObjectNode partie = version.putArray("parties").addObject();
        partie.put("id", id);
        Arbre.texte(partie, "name", acheteur.getTitre());
        if (acheteur.getSiret() != null) {
            // The register of French establishments, by its code in the list of registers org-id.guide.
            ObjectNode numero = partie.putObject("identifier").put("scheme", "FR-INSEE").put("id", acheteur.getSiret());
            Arbre.texte(numero, "legalName", acheteur.getTitre());
        }
        if (acheteur.getAdresse() != null) {
            Arbre.texte(partie.putObject("address"), "streetAddress", acheteur.getAdresse());
        }
        if (acheteur.getCourriel() != null || acheteur.getTelephone() != null) {
            ObjectNode contact = partie.putObject("contactPoint");
            Arbre.texte(contact, "email", acheteur.getCourriel());
            Arbre.texte(contact, "telephone", acheteur.getTelephone());
        }
        partie.putArray("roles").add("buyer");
        ObjectNode renvoi = version.putObject("buyer").put("id", id);
        Arbre.texte(renvoi, "name", acheteur.getTitre());
    }

    private static ObjectNode appel(Marche marche, String reference) {
        ObjectNode appel = Arbre.objet();
        appel.put("id", reference);
        Arbre.texte(appel, "title", marche.getTitre());
        Arbre.texte(appel, "description", marche.getObjet());
        appel.put("status", "planned");
        Arbre.montant(appel, "value", Montants.estimation(marche).orElse(null));
        String methode = methode(marche.getProcedure());
        if (methode != null) {
            appel.put("procurementMethod", methode);
            appel.put("procurementMethodDetails", marche.getProcedure().getLiteral());
        }
        if (marche.getNature() != NatureMarche.NON_PRECISE) {
            appel.put("mainProcurementCategory", switch (marche.getNature()) {
                case TRAVAUX -> "works";
                case FOURNITURES -> "goods";
                default -> "services";
            });
        }
        if (marche.getLancement() != null) {
            appel.putObject("tenderPeriod").put("startDate", Arbre.instant(marche.getLancement()));
        }
        ArrayNode lots = Arbre.liste();
        ArrayNode articles = Arbre.liste();
        int rang = 0;
        for (Prestation contrat : Lots.de(marche)) {
            rang++;
            String id = contrat instanceof Lot lot && lot.getNumero() != null ? String.valueOf(lot.getNumero()) : String.valueOf(rang);
            lots.add(lot(marche, contrat, id));
            ObjectNode article = Arbre.article(id, marche, contrat);
            if (article != null) {
                articles.add(article.put("relatedLot", id));
            }
        }
        Arbre.liste(appel, "items", articles);
        Arbre.liste(appel, "lots", lots);
        return appel;
    }

    private static ObjectNode lot(Marche marche, Prestation contrat, String id) {
        ObjectNode lot = Arbre.objet();
        lot.put("id", id);
        Arbre.texte(lot, "title", contrat instanceof Lot l ? Lots.intitule(l) : marche.getTitre());
        Arbre.texte(lot, "description", contrat.getDescription());
        lot.put("status", "planned");
        Arbre.montant(lot, "value", contrat instanceof Lot ? contrat.getEstimation() : Montants.estimation(marche).orElse(null));
        Integer mois = contrat.getDelaiMois() == null ? marche.getDureeMois() : contrat.getDelaiMois();
        if (mois != null) {
            // The standard counts days; thirty a month.
            lot.putObject("contractPeriod").put("durationInDays", mois * 30);
        }
        Engagements.criteres(lot, contrat);
        Engagements.durabilite(lot, contrat);
        return lot;
    }

    private static String methode(Procedure procedure) {
        return switch (procedure) {
            case AOO, MAPA -> "open";
            case AOR, NEGOCIATION, DIALOGUE, PARTENARIAT_INNOVATION -> "selective";
            case GRE_AGRE -> "direct";
            case NON_PRECISE -> null;
        };
    }
}
