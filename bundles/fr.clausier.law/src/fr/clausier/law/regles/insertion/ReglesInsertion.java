// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import java.util.List;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules. */
public final class ReglesInsertion {

	private ReglesInsertion() {
	}

	/** All rules of the family, in the order of their identifiers; L2112-2-1 does not bind defence contracts (L2311-1). */
	public static List<Regle> toutes() {
		return List.of(new SaufDefense(new R090ConditionSocialeAbsente()), new SaufDefense(new R091MotifExemptionInconnu()),
				new SaufDefense(new R092ExemptionTravauxCourts()), new SaufDefense(new R093MotivationExemptionBreve()), new R094VolumeIndetermine(),
				new R095HeuresIncoherentes(), new R096EffortTresEleve(), new R097EffortSymbolique(),
				new R098PublicsTerritoriaux(), new R099ModaliteUnique(), new R100PublicsAbsents(),
				new R101FacilitateurAbsent(), new R102PenaliteHoraireAbsente(), new R103PenaliteDisproportionnee(),
				new R104SuiviAbsent(), new R105VolumeFixeSansMinimum(), new R106PersonnelRepris(),
				new R107CharteAnru(), new R108ParcoursTropCourt(), new R109ClauseSurFournitures(),
				new SaufDefense(new R110LotSansClause()), new R111SeuilActivite(), new R112RedactionMolle(),
				new R113ClauseSurReserve(), new R114RefusNonSanctionne(),
				new SaufDefense(new R115ExemptionSansMotifs()));
	}
}
