// SPDX-License-Identifier: EPL-2.0
/** What lots inherit from their purchase: the strategy as it is meant, with nothing left implicit. */
package fr.clausier.model.heritage;
