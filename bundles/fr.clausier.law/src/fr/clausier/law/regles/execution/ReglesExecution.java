// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.execution;

import java.util.List;
import java.util.stream.Stream;

import fr.clausier.law.Regle;
import fr.clausier.law.regles.SaufDefense;

/** The rules. */
public final class ReglesExecution {

	private ReglesExecution() {
	}

	/** All rules of the family, in the order of their identifiers; defence and security contracts have articles of their own (L2325-1, R2391-1 and following). */
	public static List<Regle> toutes() {
		return Stream.of(new R130SansMaximum(), new R131DureeAccordCadre(), new R132MinimumAuDessus(), new R133AvanceAbsente(), new R134AvanceFaible(),
				new R135RetenueExcessive(), new R136DureeSansReconductions(), new R137VariantesNonPrecisees(), new R138ExigencesVariantes(),
				new R139ClausesNonReportees(), new R140MarcheSubsequent(), new R141GarantieAvance(), new R142VariantesAutorisees())
				.<Regle>map(SaufDefense::new).toList();
	}
}
