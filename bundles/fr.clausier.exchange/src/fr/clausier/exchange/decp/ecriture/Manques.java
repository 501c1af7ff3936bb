// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Modification;
import fr.clausier.exchange.decp.Passation;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeLieu;

/** Says what the essential data of a contract lack, and what to write in the strategy. */
final class Manques {

    private static final int IDENTIFIANT = 16;

    private final List<Remarque> remarques = new ArrayList<>();
    private final Marche marche;
    private final EObject ecrit;
    private final EObject marcheEcrit;
    private final String libelle;

    /**
     * @param ecrit       contract as it was written
     * @param marcheEcrit purchase as it was written
     */
    Manques(Marche marche, Prestation contrat, EObject marcheEcrit, EObject ecrit) {
        this.marche = marche;
        this.ecrit = ecrit;
        this.marcheEcrit = marcheEcrit;
        String nom = Lots.libelle(contrat);
        this.libelle = Character.toUpperCase(nom.charAt(0)) + nom.substring(1);
    }

    List<Remarque> chercher(ContratDecp c, Realisation fait) {
        dansLesDonnees(c);
        if (c.acheteur().siret() == null) {
            ajouter("l’acheteur n’a pas de SIRET", "ajoutez «\u00A0siret\u00A0» à son bloc", Projection.acheteur(marche) == null ? marcheEcrit : Projection.acheteur(marche), null);
        }
        manque(c.cpv(), "le code CPV", "ajoutez «\u00A0cpv 45000000\u00A0»", ecrit, Literals.PRESTATION__CPV);
        manque(c.calendrier().dureeMois(), "la durée", "ajoutez «\u00A0durée 12 mois\u00A0»", marcheEcrit, Literals.MARCHE__DUREE_MOIS);
        manque(c.formePrix(), "la forme du prix", "ajoutez «\u00A0forme des prix forfaitaire ferme\u00A0»", marcheEcrit, Literals.MARCHE__FORME_PRIX);
        if (c.formePrix() != null) {
            manque(c.typesPrix().renseigne() ? c.typesPrix() : null, "le type de prix", "complétez «\u00A0forme des prix\u00A0» par ferme, actualisable, révisable ou provisoire",
                    marcheEcrit, Literals.MARCHE__FORME_PRIX);
        }
        procedure(c);
        lieu(c);
        if (marche.getCcag() == Ccag.NON_PRECISE) {
            remarques.add(new Remarque(Gravite.AVERTISSEMENT, libelle + "\u00A0: aucun CCAG n’est cité\u00A0; «\u00A0Pas de CCAG\u00A0» est écrit.", marcheEcrit, Literals.MARCHE__CCAG));
        }
        attribution(c, fait);
        return remarques;
    }

    private void dansLesDonnees(ContratDecp c) {
        manque(c.id(), "le numéro du contrat", "ajoutez «\u00A0données essentielles { identifiant \"2026-0001\" }\u00A0»", ecrit, Literals.PRESTATION__DONNEES_ESSENTIELLES);
        if (c.id() != null && c.id().length() > IDENTIFIANT) {
            ajouter("le numéro «\u00A0" + c.id() + "\u00A0» dépasse seize caractères", "raccourcissez-le", ecrit, Literals.PRESTATION__DONNEES_ESSENTIELLES);
        }
        manque(c.calendrier().publication(), "la date de publication des données", "ajoutez «\u00A0publiées le\u00A0» dans «\u00A0données essentielles\u00A0»", ecrit,
                Literals.PRESTATION__DONNEES_ESSENTIELLES);
    }

    private void procedure(ContratDecp c) {
        if (marche.getProcedure() == Procedure.PARTENARIAT_INNOVATION) {
            ajouter("le schéma 2.0.3 n’a pas de valeur pour le partenariat d’innovation", "complétez ce champ à la main dans votre profil d’acheteur", marcheEcrit,
                    Literals.MARCHE__PROCEDURE);
        } else {
            manque(c.procedure(), "la procédure", "ajoutez «\u00A0procédure appel d’offres ouvert\u00A0»", marcheEcrit, Literals.MARCHE__PROCEDURE);
        }
    }

    private void lieu(ContratDecp c) {
        boolean nuts = marche.getLieu() != null && marche.getLieu().getType() == TypeLieu.NUTS;
        manque(c.lieu(), nuts ? "un lieu autrement que par un code NUTS, que le schéma n’admet pas," : "le lieu d’exécution",
                "ajoutez «\u00A0lieu d’exécution département 13\u00A0» ou une commune", marcheEcrit, Literals.MARCHE__LIEU);
    }

    private void attribution(ContratDecp c, Realisation fait) {
        Passation p = c.passation();
        realise(c.calendrier().notification(), "la date de notification", "notifié le 12/01/2027");
        realise(c.montant(), "le montant notifié", "montant notifié 100 000 € HT");
        if (c.montant() != null && c.montant().compareTo(BigDecimal.ONE) < 0) {
            ajouter("le montant est inférieur à un euro, que le schéma n’admet pas", "vérifiez-le", ecrit, Literals.PRESTATION__REALISATION);
        }
        realise(p.offresRecues(), "le nombre d’offres reçues", "offres reçues 3");
        realise(p.avance(), "l’avance", "avance versée 5 %");
        realise(p.sousTraitance(), "la déclaration de sous-traitance", "sous-traitance déclarée non");
        boolean complet = fait != null && fait.getSiret() != null && fait.getCotitulaires().stream().allMatch(x -> x.getSiret() != null);
        realise(complet ? c.titulaires() : null, "le SIRET d’un titulaire", "titulaire \"…\" siret …");
        if (complet) {
            realise(p.groupement(), "la forme du groupement titulaire", "groupement solidaire");
        }
        modifications(c, fait);
    }

    private void modifications(ContratDecp c, Realisation fait) {
        for (Modification m : c.modifications()) {
            if (m.publication() == null) {
                ajouter("la modification n°\u00A0" + m.id() + " n’a pas de date de publication", "ajoutez «\u00A0publiée le\u00A0» après elle", ecrit, Literals.PRESTATION__REALISATION);
            }
        }
        BigDecimal actuel = fait == null ? null : fait.getMontantActuel();
        if (actuel != null && (c.montantActuel() == null || actuel.compareTo(c.montantActuel()) != 0)) {
            remarques.add(new Remarque(Gravite.AVERTISSEMENT, libelle + "\u00A0: le montant actuel ne vient d’aucune modification datée\u00A0; il n’est pas publié."
                    + " Ajoutez «\u00A0modification 1 notifiée le 12/06/2027 montant … € HT publiée le …\u00A0».", ecrit, Literals.PRESTATION__REALISATION));
        }
    }

    private void realise(Object valeur, String quoi, String exemple) {
        manque(valeur, quoi, "ajoutez «\u00A0" + exemple + "\u00A0» dans «\u00A0réalisé\u00A0» après l’attribution", ecrit, Literals.PRESTATION__REALISATION);
    }

    private void manque(Object valeur, String quoi, String remede, EObject source, EStructuralFeature trait) {
        if (valeur == null) {
            ajouter("il manque " + quoi, remede, source, trait);
        }
    }

    private void ajouter(String quoi, String remede, EObject source, EStructuralFeature trait) {
        remarques.add(new Remarque(Gravite.ERREUR, libelle + "\u00A0: " + quoi + "\u00A0; " + remede + ".", source, trait));
    }
}
