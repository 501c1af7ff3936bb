// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierProduit;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.schema.SchemaDecp;
import fr.clausier.exchange.decp.schema.VerdictSchema;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * The essential data of a purchase, one contract a lot, judged by the official schema before they are handed over. While
 * facts are missing, the name of the file says so: nobody publishes it by mistake.
 */
public final class ExportDecp implements FormatExport {

    private final boolean json;

    /** @param json JSON 2.0.3, else XML 2.0.2 */
    public ExportDecp(boolean json) {
        this.json = json;
    }

    @Override
    public String code() {
        return json ? "decp" : "decp-xml";
    }

    @Override
    public String libelle() {
        return json ? "Données essentielles, schéma 2.0.3 (JSON)" : "Données essentielles, schéma 2.0.2 (XML)";
    }

    @Override
    public ResultatExport exporter(DemandeExport demande) {
        MarcheEffectif effectif = MarcheEffectif.de(demande.marche());
        Marche marche = effectif.marche();
        List<ContratDecp> contrats = new ArrayList<>();
        List<Remarque> remarques = new ArrayList<>();
        for (Prestation contrat : Lots.de(marche)) {
            if (contrat.getRealisation() != null && contrat.getRealisation().isInfructueux()) {
                remarques.add(new Remarque(Gravite.INFORMATION, Lots.libelle(contrat) + " est infructueux\u00A0: rien n’est publié de lui.", effectif.original(contrat), null));
                continue;
            }
            ContratDecp projete = Projection.de(marche, contrat, contrats.size() + 1);
            contrats.add(projete);
            remarques.addAll(new Manques(marche, contrat, demande.marche(), effectif.original(contrat)).chercher(projete, contrat.getRealisation()));
        }
        if (contrats.isEmpty()) {
            remarques.add(new Remarque(Gravite.ERREUR, "L’achat n’a aucun contrat à publier\u00A0: décrivez ses lots ou sa prestation.", demande.marche(), null));
            return new ResultatExport(List.of(), remarques);
        }
        byte[] contenu = json ? EcritureJson.ecrire(contrats) : EcritureXml.ecrire(contrats);
        boolean valide = juger(contenu, remarques);
        String nom = demande.nom() + (valide ? "-decp" : "-decp-a-completer") + (json ? ".json" : ".xml");
        return new ResultatExport(List.of(new FichierProduit(nom, libelle(), contenu)), remarques);
    }

    /** The failures themselves are told only when nothing else explains them. */
    private boolean juger(byte[] contenu, List<Remarque> remarques) {
        VerdictSchema verdict;
        try {
            verdict = json ? SchemaDecp.json(contenu) : SchemaDecp.xml(contenu);
        } catch (FichierRefuse e) {
            remarques.add(Remarque.de(Gravite.ERREUR, e.getMessage()));
            return false;
        }
        if (verdict.valide()) {
            remarques.add(Remarque.de(Gravite.INFORMATION, "Le fichier est valide pour le schéma " + verdict.schema() + "."));
            return true;
        }
        if (remarques.stream().noneMatch(r -> r.gravite() == Gravite.ERREUR)) {
            verdict.ecarts().forEach(e -> remarques.add(Remarque.de(Gravite.ERREUR, e.chemin() + "\u00A0: " + e.phrase() + " " + e.remede())));
        }
        remarques.add(Remarque.de(Gravite.AVERTISSEMENT, "Le fichier n’est pas encore valide pour le schéma " + verdict.schema() + "\u00A0: "
                + verdict.total() + (verdict.total() > 1 ? "\u00A0écarts. Son nom dit qu’il est à compléter." : "\u00A0écart. Son nom dit qu’il est à compléter.")));
        return false;
    }
}
