// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import fr.clausier.exchange.decp.CcagDecp;
import fr.clausier.exchange.decp.ConsiderationEnvironnementale;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.FormePrixDecp;
import fr.clausier.exchange.decp.Groupement;
import fr.clausier.exchange.decp.Modalite;
import fr.clausier.exchange.decp.NatureContrat;
import fr.clausier.exchange.decp.ProcedureDecp;
import fr.clausier.exchange.decp.Technique;
import fr.clausier.exchange.decp.TypeCodeLieu;
import fr.clausier.exchange.decp.TypeIdentifiant;
import fr.clausier.exchange.decp.TypePrix;
import fr.clausier.exchange.decp.VariationPrix;

/** The official lists. */
final class Listes {

    static final Liste<NatureContrat> NATURES = new Liste<>(NatureContrat.class);
    static final Liste<ProcedureDecp> PROCEDURES = new Liste<>(ProcedureDecp.class);
    static final Liste<Technique> TECHNIQUES = new Liste<>(Technique.class, "Sans objet");
    static final Liste<Modalite> MODALITES = new Liste<>(Modalite.class, "Sans objet");
    static final Liste<CcagDecp> CCAG = new Liste<>(CcagDecp.class);
    static final Liste<Groupement> GROUPEMENTS = new Liste<>(Groupement.class);
    static final Liste<FormePrixDecp> FORMES = new Liste<>(FormePrixDecp.class);
    static final Liste<TypePrix> TYPES_PRIX = new Liste<>(TypePrix.class);
    static final Liste<TypeCodeLieu> LIEUX = new Liste<>(TypeCodeLieu.class);
    static final Liste<TypeIdentifiant> IDENTIFIANTS = new Liste<>(TypeIdentifiant.class);
    static final Liste<ConsiderationSociale> SOCIALES = new Liste<>(ConsiderationSociale.class, "Pas de considération sociale");
    static final Liste<ConsiderationEnvironnementale> ENVIRONNEMENTALES = new Liste<>(ConsiderationEnvironnementale.class,
            "Pas de considération environnementale");
    static final Liste<VariationPrix> VARIATIONS = new Liste<>(VariationPrix.class);

    private Listes() {
    }
}
