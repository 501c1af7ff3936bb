// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.procedure;

import java.math.BigDecimal;
import java.util.Optional;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.law.Seuils;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Changes of procedure. */
public final class Procedures {

	private Procedures() {
	}

	/** Whether the adapted procedure is open: below the European threshold, when both sides are known. */
	public static boolean adapteeOuverte(Marche marche) {
		Optional<BigDecimal> value = Montants.estimation(marche);
		Optional<BigDecimal> threshold = Seuils.standard().europeen(marche, marche.getLancement());
		return value.isPresent() && threshold.isPresent() && value.get().compareTo(threshold.get()) < 0;
	}

	/** As the house writes it after the word « procédure ». */
	public static String ecrite(Procedure procedure) {
		return switch (procedure) {
			case MAPA -> "adaptée";
			case NEGOCIATION -> "avec négociation";
			default -> procedure.getLiteral();
		};
	}

	/** Open and restricted call for tenders: the formal procedures that need no condition. */
	static void formalisee(Cas cas) {
		passerA(cas, Procedure.AOO);
		passerA(cas, Procedure.AOR);
	}

	/** Competition of the least demanding kind that the value allows. */
	static void mettreEnConcurrence(Cas cas) {
		passerA(cas, adapteeOuverte(cas.marche()) ? Procedure.MAPA : Procedure.AOO);
	}

	private static void passerA(Cas cas, Procedure procedure) {
		String name = procedure == Procedure.MAPA ? "procédure adaptée" : procedure.getLiteral();
		cas.proposer("Passer en " + name, "Procédure : " + name + ".", "Use this procedure: " + name,
				r -> r.remplacer(cas.marche(), Literals.MARCHE__PROCEDURE, ecrite(procedure)));
	}
}
