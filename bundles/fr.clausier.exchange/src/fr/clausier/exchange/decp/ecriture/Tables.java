// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import fr.clausier.exchange.decp.CcagDecp;
import fr.clausier.exchange.decp.FormePrixDecp;
import fr.clausier.exchange.decp.Groupement;
import fr.clausier.exchange.decp.ProcedureDecp;
import fr.clausier.exchange.decp.Technique;
import fr.clausier.exchange.decp.TypeCodeLieu;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.FormeGroupement;
import fr.clausier.model.strategie.FormePrix;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.TechniqueAchat;
import fr.clausier.model.strategie.TypeLieu;
import fr.clausier.model.strategie.TypePrix;

/** Values of the strategy and of the official lists; null where the list has none. */
public final class Tables {

    private Tables() {
    }

    /** Procedure of a contract: a small lot has its own (R2123-1 2°, R2122-8). The list has no innovation partnership. */
    public static ProcedureDecp procedure(Procedure procedure, Prestation contrat) {
        if (contrat instanceof Lot lot && lot.isDispense()) {
            return ProcedureDecp.SANS_PUBLICITE;
        }
        if (contrat instanceof Lot lot && lot.isPetitLot()) {
            return ProcedureDecp.ADAPTEE;
        }
        return switch (procedure) {
            case GRE_AGRE -> ProcedureDecp.SANS_PUBLICITE;
            case MAPA -> ProcedureDecp.ADAPTEE;
            case AOO -> ProcedureDecp.APPEL_OFFRES_OUVERT;
            case AOR -> ProcedureDecp.APPEL_OFFRES_RESTREINT;
            case NEGOCIATION -> ProcedureDecp.NEGOCIATION;
            case DIALOGUE -> ProcedureDecp.DIALOGUE;
            case NON_PRECISE, PARTENARIAT_INNOVATION -> null;
        };
    }

    /** A purchase that names no general conditions refers to none. */
    public static CcagDecp ccag(Ccag ccag) {
        return switch (ccag) {
            case NON_PRECISE -> CcagDecp.AUCUN;
            case TRAVAUX -> CcagDecp.TRAVAUX;
            case FCS -> CcagDecp.FCS;
            case MI -> CcagDecp.MI;
            case PI -> CcagDecp.PI;
            case TIC -> CcagDecp.TIC;
            case MOE -> CcagDecp.MOE;
        };
    }

    static FormePrixDecp forme(FormePrix forme) {
        return switch (forme) {
            case NON_PRECISE -> null;
            case UNITAIRE -> FormePrixDecp.UNITAIRE;
            case FORFAITAIRE -> FormePrixDecp.FORFAITAIRE;
            case MIXTE -> FormePrixDecp.MIXTE;
        };
    }

    static fr.clausier.exchange.decp.TypePrix type(TypePrix type) {
        return switch (type) {
            case NON_PRECISE -> null;
            case FERME -> fr.clausier.exchange.decp.TypePrix.FERME;
            case ACTUALISABLE -> fr.clausier.exchange.decp.TypePrix.ACTUALISABLE;
            case REVISABLE -> fr.clausier.exchange.decp.TypePrix.REVISABLE;
            case PROVISOIRE -> fr.clausier.exchange.decp.TypePrix.PROVISOIRE;
        };
    }

    static Technique technique(TechniqueAchat technique) {
        return switch (technique) {
            case CONCOURS -> Technique.CONCOURS;
            case QUALIFICATION -> Technique.QUALIFICATION;
            case ACQUISITION_DYNAMIQUE -> Technique.ACQUISITION_DYNAMIQUE;
            case CATALOGUE -> Technique.CATALOGUE;
            case ENCHERE -> Technique.ENCHERE;
        };
    }

    /** The list has no NUTS code. */
    static TypeCodeLieu lieu(TypeLieu type) {
        return switch (type) {
            case CODE_POSTAL -> TypeCodeLieu.POSTAL;
            case COMMUNE -> TypeCodeLieu.COMMUNE;
            case DEPARTEMENT -> TypeCodeLieu.DEPARTEMENT;
            case REGION -> TypeCodeLieu.REGION;
            case PAYS -> TypeCodeLieu.PAYS;
            case NUTS -> null;
        };
    }

    static Groupement groupement(FormeGroupement forme) {
        return switch (forme) {
            case NON_PRECISE, LIBRE -> null;
            case SOLIDAIRE -> Groupement.SOLIDAIRE;
            case CONJOINT, CONJOINT_MANDATAIRE_SOLIDAIRE -> Groupement.CONJOINT;
        };
    }
}
