// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which ways there are to set each kind of finding right. */
public final class Registre {

	private final Map<String, List<Remede>> remedes = new LinkedHashMap<>();

	/** Registers the ways for a rule or a problem, the best first. */
	public Registre pour(String code, Remede... alternatives) {
		Collections.addAll(remedes.computeIfAbsent(code, c -> new ArrayList<>()), alternatives);
		return this;
	}

	List<Remede> de(String code) {
		return remedes.getOrDefault(code, List.of());
	}

	/** The rules and problems that have a fix. */
	public Set<String> codes() {
		return Collections.unmodifiableSet(remedes.keySet());
	}
}
