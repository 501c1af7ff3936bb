// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.donnees;

import java.util.List;

import fr.clausier.law.Regle;

/** The rules. */
public final class ReglesDonnees {

	private ReglesDonnees() {
	}

	/** All rules of the family, in the order of their identifiers. */
	public static List<Regle> toutes() {
		return List.of(new R160ConsiderationsIncoherentes(), new R161AucuneCumulee(), new R162OrigineFrance(), new R163AccordCadreNonIdentifie(),
				new R164PublicationTardive(), new R165LongueurIdentifiant(), new R166AchatStrategique(), new R167Reservations(), new R168DureeAccordCadre(),
				new R169TypePonderation(), new R170ListeAnnuelle());
	}
}
