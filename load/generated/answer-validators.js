// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// load/generated/answer-validators.js
const Availability = validate21;
const schema32 = {
	"type": "object",
	"required": ["chat"],
	"properties": {
		"chat": {
			"type": "string",
			"enum": ["available", "notAvailable"],
			"x-contradiction": [13]
		},
		"ewt": { "$ref": "#/$defs/Ewt" }
	},
	"description": "Are the entry's hours open now; says nothing about agents being there.",
	"x-source": "[postman v2]; [onecloud: get_clientweb-api-v2-availability]"
};
const schema33 = {
	"type": "string",
	"pattern": "^\\d+$",
	"description": "Estimated wait in seconds, as a string.",
	"examples": ["42"],
	"x-source": "[postman v2]; string: [ios], production servers"
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.chat === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "chat" },
				message: "must have required property 'chat'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.chat !== void 0) {
			let data0 = data.chat;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/chat",
					schemaPath: "#/properties/chat/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.properties.chat.type,
					parentSchema: schema32.properties.chat,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "available" || data0 === "notAvailable")) {
				const err2 = {
					instancePath: instancePath + "/chat",
					schemaPath: "#/properties/chat/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.chat.enum },
					message: "must be equal to one of the allowed values",
					schema: schema32.properties.chat.enum,
					parentSchema: schema32.properties.chat,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.ewt !== void 0) {
			let data1 = data.ewt;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/ewt",
						schemaPath: "#/$defs/Ewt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+$" },
						message: "must match pattern \"^\\d+$\"",
						schema: "^\\d+$",
						parentSchema: schema33,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/ewt",
					schemaPath: "#/$defs/Ewt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33.type,
					parentSchema: schema33,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": {
		"chat": true,
		"ewt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ChatSession = validate22;
const schema34 = {
	"type": "object",
	"required": [
		"chat_id",
		"state",
		"is_new_chat"
	],
	"properties": {
		"chat_id": { "$ref": "#/$defs/ChatId" },
		"state": { "$ref": "#/$defs/SessionState" },
		"ewt": { "$ref": "#/$defs/Ewt" },
		"is_new_chat": {
			"type": "boolean",
			"x-contradiction": [6]
		},
		"phone_number": { "type": "string" }
	},
	"x-source": "[postman v2] Request Chat; production servers"
};
const schema35 = {
	"type": "string",
	"minLength": 1,
	"description": "Id of a session; also the client's own party id.",
	"examples": ["4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11"],
	"x-source": "[postman v2]; lower-case UUID on production servers"
};
const schema36 = {
	"enum": [
		"queued",
		"connecting",
		"connected",
		"ivr",
		"failed",
		"completed"
	],
	"type": "string",
	"description": "State of a session, the full set of both SDKs.",
	"examples": ["queued"],
	"x-contradiction": [7, 8],
	"x-source": "[ios ContactCenterChatSessionProperties.swift]; [postman v2]"
};
const func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.chat_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "chat_id" },
				message: "must have required property 'chat_id'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.is_new_chat === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_new_chat" },
				message: "must have required property 'is_new_chat'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.chat_id !== void 0) {
			let data0 = data.chat_id;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/chat_id",
						schemaPath: "#/$defs/ChatId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema35,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/chat_id",
					schemaPath: "#/$defs/ChatId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.type,
					parentSchema: schema35,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data1 = data.state;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/$defs/SessionState/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.type,
					parentSchema: schema36,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "queued" || data1 === "connecting" || data1 === "connected" || data1 === "ivr" || data1 === "failed" || data1 === "completed")) {
				const err6 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/$defs/SessionState/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values",
					schema: schema36.enum,
					parentSchema: schema36,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.ewt !== void 0) {
			let data2 = data.ewt;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/ewt",
						schemaPath: "#/$defs/Ewt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+$" },
						message: "must match pattern \"^\\d+$\"",
						schema: "^\\d+$",
						parentSchema: schema33,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/ewt",
					schemaPath: "#/$defs/Ewt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33.type,
					parentSchema: schema33,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.is_new_chat !== void 0) {
			let data3 = data.is_new_chat;
			if (typeof data3 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/is_new_chat",
					schemaPath: "#/properties/is_new_chat/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema34.properties.is_new_chat.type,
					parentSchema: schema34.properties.is_new_chat,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.phone_number !== void 0) {
			let data4 = data.phone_number;
			if (typeof data4 !== "string") {
				const err10 = {
					instancePath: instancePath + "/phone_number",
					schemaPath: "#/properties/phone_number/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.phone_number.type,
					parentSchema: schema34.properties.phone_number,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"chat_id": true,
		"state": true,
		"ewt": true,
		"is_new_chat": true,
		"phone_number": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const EventsDocument = validate23;
const schema38 = {
	"type": "object",
	"required": ["events"],
	"properties": { "events": {
		"type": "array",
		"items": true
	} },
	"x-source": "[postman v2] Get New Chat Events"
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.events === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "events" },
				message: "must have required property 'events'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.events !== void 0) {
			let data0 = data.events;
			if (!Array.isArray(data0)) {
				const err1 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema38.properties.events.type,
					parentSchema: schema38.properties.events,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": { "events": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const HistoryDocument = validate24;
const schema39 = {
	"type": "object",
	"required": ["events"],
	"properties": { "events": {
		"type": "array",
		"items": true
	} },
	"description": "All events of a session in both directions; the client's own carry the chat id as party_id.",
	"x-source": "[postman v2] Get Chat History"
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.events === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "events" },
				message: "must have required property 'events'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.events !== void 0) {
			let data0 = data.events;
			if (!Array.isArray(data0)) {
				const err1 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema39.properties.events.type,
					parentSchema: schema39.properties.events,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": { "events": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const UploadedFile = validate25;
const schema40 = {
	"type": "object",
	"required": ["file_id"],
	"properties": {
		"file_id": { "$ref": "#/$defs/FileId" },
		"file_name": { "type": "string" }
	},
	"allOf": [{
		"required": ["file_name"],
		"x-tier": "recommended",
		"x-contradiction": [18]
	}],
	"x-source": "[postman v2] Upload File; file_name: [android ContactCenterUploadedFileInfo.kt]"
};
const schema41 = {
	"type": "string",
	"minLength": 1,
	"examples": ["c7a1e0d2-55aa-4f0b-8d0f-1b2c3d4e5f60"],
	"x-source": "[postman v2] Upload File"
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file_name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "file_name" },
				message: "must have required property 'file_name'",
				schema: schema40.allOf[0].required,
				parentSchema: schema40.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file_id" },
				message: "must have required property 'file_id'",
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.file_id !== void 0) {
			let data0 = data.file_id;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/file_id",
						schemaPath: "#/$defs/FileId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema41,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/file_id",
					schemaPath: "#/$defs/FileId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.file_name !== void 0) {
			let data1 = data.file_name;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/file_name",
					schemaPath: "#/properties/file_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.file_name.type,
					parentSchema: schema40.properties.file_name,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": {
		"file_id": true,
		"file_name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ErrorBody = validate26;
const schema42 = {
	"type": "object",
	"required": ["error_code", "error_message"],
	"properties": {
		"error_code": { "$ref": "#/$defs/ErrorCode" },
		"error_message": { "type": "string" }
	},
	"x-source": "[seed] Error Body"
};
const schema43 = {
	"type": "string",
	"enum": [
		"1000",
		"2000",
		"2001",
		"2002",
		"2003",
		"2004",
		"3000",
		"5000",
		"5001",
		"5003",
		"5004",
		"5005",
		"5006",
		"5500",
		"5501",
		"5502",
		"5509",
		"5511",
		"5558",
		"5955",
		"5601",
		"5602",
		"5603"
	],
	"description": "Number of an error, as a string.",
	"examples": ["5005"],
	"x-source": "[seed] Error Body; string: [ios ContactCenterErrorResponse.swift], [web: startPoll], production servers"
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error_code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error_code" },
				message: "must have required property 'error_code'",
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error_message === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error_message" },
				message: "must have required property 'error_message'",
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.error_code !== void 0) {
			let data0 = data.error_code;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/error_code",
					schemaPath: "#/$defs/ErrorCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "1000" || data0 === "2000" || data0 === "2001" || data0 === "2002" || data0 === "2003" || data0 === "2004" || data0 === "3000" || data0 === "5000" || data0 === "5001" || data0 === "5003" || data0 === "5004" || data0 === "5005" || data0 === "5006" || data0 === "5500" || data0 === "5501" || data0 === "5502" || data0 === "5509" || data0 === "5511" || data0 === "5558" || data0 === "5955" || data0 === "5601" || data0 === "5602" || data0 === "5603")) {
				const err3 = {
					instancePath: instancePath + "/error_code",
					schemaPath: "#/$defs/ErrorCode/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values",
					schema: schema43.enum,
					parentSchema: schema43,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.error_message !== void 0) {
			let data1 = data.error_message;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/error_message",
					schemaPath: "#/properties/error_message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema42.properties.error_message.type,
					parentSchema: schema42.properties.error_message,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": {
		"error_code": true,
		"error_message": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerStatus = validate27;
const schema44 = {
	"type": "object",
	"required": [
		"event",
		"state",
		"ewt"
	],
	"properties": {
		"event": {
			"const": "chat_session_status",
			"type": "string"
		},
		"state": { "$ref": "#/$defs/SessionState" },
		"ewt": { "$ref": "#/$defs/StatusEwt" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; ewt always: [ios], [android]"
};
const schema46 = {
	"type": "string",
	"pattern": "^\\d*$",
	"description": "Estimated wait in seconds as a string; empty when there is none, but never absent from a status.",
	"examples": ["25", ""],
	"x-source": "[ios], [android ContactCenterEvent.kt]; empty: recorded Android event"
};
const pattern6 = /* @__PURE__ */ new RegExp("^\\d*$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ewt === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ewt" },
				message: "must have required property 'ewt'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema44.properties.event.type,
					parentSchema: schema44.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_status" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_status" },
					message: "must be equal to constant",
					schema: "chat_session_status",
					parentSchema: schema44.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data1 = data.state;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/$defs/SessionState/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.type,
					parentSchema: schema36,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "queued" || data1 === "connecting" || data1 === "connected" || data1 === "ivr" || data1 === "failed" || data1 === "completed")) {
				const err6 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/$defs/SessionState/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values",
					schema: schema36.enum,
					parentSchema: schema36,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.ewt !== void 0) {
			let data2 = data.ewt;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/ewt",
						schemaPath: "#/$defs/StatusEwt/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d*$" },
						message: "must match pattern \"^\\d*$\"",
						schema: "^\\d*$",
						parentSchema: schema46,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/ewt",
					schemaPath: "#/$defs/StatusEwt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema46.type,
					parentSchema: schema46,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": {
		"event": true,
		"state": true,
		"ewt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerEnded = validate28;
const schema47 = {
	"type": "object",
	"required": ["event"],
	"properties": { "event": {
		"const": "chat_session_ended",
		"type": "string"
	} },
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema47.required,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema47.properties.event.type,
					parentSchema: schema47.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_ended" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_ended" },
					message: "must be equal to constant",
					schema: "chat_session_ended",
					parentSchema: schema47.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": { "event": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerPartyJoined = validate29;
const schema48 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"first_name",
		"last_name",
		"display_name",
		"type",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_party_joined",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"first_name": { "type": "string" },
		"last_name": { "type": "string" },
		"display_name": { "type": "string" },
		"type": { "$ref": "#/$defs/PartyType" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
const schema49 = {
	"type": "string",
	"minLength": 1,
	"description": "Id of a party; one per agent, the chat id for the client.",
	"examples": ["p-1"],
	"x-source": "[postman v2] Server Events"
};
const schema50 = {
	"type": "string",
	"description": "Kind of a party; one more value is known only from a web client.",
	"allOf": [{
		"enum": [
			"scenario",
			"external",
			"internal"
		],
		"x-tier": "recommended"
	}],
	"examples": ["internal"],
	"x-source": "[postman v2] Server Events; msteams: [web: helpers]"
};
const schema51 = {
	"type": "string",
	"description": "Unix time in seconds, as a string.",
	"allOf": [{
		"pattern": "^\\d{10}$",
		"x-tier": "recommended",
		"x-contradiction": [9]
	}],
	"examples": ["1718000010"],
	"x-source": "[postman v2]; unit: every client"
};
const pattern7 = /* @__PURE__ */ new RegExp("^\\d{10}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.party_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.first_name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "first_name" },
				message: "must have required property 'first_name'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.last_name === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last_name" },
				message: "must have required property 'last_name'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.display_name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "display_name" },
				message: "must have required property 'display_name'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.event.type,
					parentSchema: schema48.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("chat_session_party_joined" !== data0) {
				const err8 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_party_joined" },
					message: "must be equal to constant",
					schema: "chat_session_party_joined",
					parentSchema: schema48.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.first_name !== void 0) {
			let data2 = data.first_name;
			if (typeof data2 !== "string") {
				const err11 = {
					instancePath: instancePath + "/first_name",
					schemaPath: "#/properties/first_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.first_name.type,
					parentSchema: schema48.properties.first_name,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.last_name !== void 0) {
			let data3 = data.last_name;
			if (typeof data3 !== "string") {
				const err12 = {
					instancePath: instancePath + "/last_name",
					schemaPath: "#/properties/last_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.last_name.type,
					parentSchema: schema48.properties.last_name,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.display_name !== void 0) {
			let data4 = data.display_name;
			if (typeof data4 !== "string") {
				const err13 = {
					instancePath: instancePath + "/display_name",
					schemaPath: "#/properties/display_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.display_name.type,
					parentSchema: schema48.properties.display_name,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data5 = data.type;
			if (typeof data5 !== "string") {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/PartyType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema50.type,
					parentSchema: schema50,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data5 === "scenario" || data5 === "external" || data5 === "internal")) {
				const err15 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/PartyType/allOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema50.allOf[0].enum },
					message: "must be equal to one of the allowed values",
					schema: schema50.allOf[0].enum,
					parentSchema: schema50.allOf[0],
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data6 = data.timestamp;
			if (typeof data6 !== "string") {
				const err16 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"first_name": true,
		"last_name": true,
		"display_name": true,
		"type": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerPartyLeft = validate30;
const schema52 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_party_left",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.party_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema52.required,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.event.type,
					parentSchema: schema52.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_party_left" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_party_left" },
					message: "must be equal to constant",
					schema: "chat_session_party_left",
					parentSchema: schema52.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerMessage = validate31;
const schema55 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"msg_id",
		"msg",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_message",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"msg_id": { "$ref": "#/$defs/MessageId" },
		"msg": { "type": "string" },
		"msg_text": {
			"type": "string",
			"description": "Plain text made from msg by the server; undocumented."
		},
		"channel": {
			"type": "string",
			"description": "Undocumented here; recorded on a real event."
		},
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; msg_text: [ios CHANGELOG 0.1.6]"
};
const schema57 = {
	"type": "string",
	"minLength": 1,
	"description": "Opaque id of a message, unique within the session.",
	"examples": ["srv-77", "4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11:3"],
	"x-source": "[postman v2] Server Events"
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.party_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.msg_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg_id" },
				message: "must have required property 'msg_id'",
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.msg === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg" },
				message: "must have required property 'msg'",
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema55.required,
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema55.properties.event.type,
					parentSchema: schema55.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("chat_session_message" !== data0) {
				const err6 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_message" },
					message: "must be equal to constant",
					schema: "chat_session_message",
					parentSchema: schema55.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data2 = data.msg_id;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			let data3 = data.msg;
			if (typeof data3 !== "string") {
				const err11 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema55.properties.msg.type,
					parentSchema: schema55.properties.msg,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.msg_text !== void 0) {
			let data4 = data.msg_text;
			if (typeof data4 !== "string") {
				const err12 = {
					instancePath: instancePath + "/msg_text",
					schemaPath: "#/properties/msg_text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema55.properties.msg_text.type,
					parentSchema: schema55.properties.msg_text,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data5 = data.channel;
			if (typeof data5 !== "string") {
				const err13 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema55.properties.channel.type,
					parentSchema: schema55.properties.channel,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data6 = data.timestamp;
			if (typeof data6 !== "string") {
				const err14 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema55.type,
			parentSchema: schema55,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"msg_id": true,
		"msg": true,
		"msg_text": true,
		"channel": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerMessageDelivered = validate32;
const schema59 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_message_delivered",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"ref_msg_id": { "$ref": "#/$defs/MessageId" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"allOf": [{
		"required": ["ref_msg_id"],
		"x-contradiction": [12]
	}],
	"x-tier": "required",
	"x-v2-only": true,
	"x-source": "[postman v2]"
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ref_msg_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "ref_msg_id" },
				message: "must have required property 'ref_msg_id'",
				schema: schema59.allOf[0].required,
				parentSchema: schema59.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema59.required,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.party_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema59.required,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema59.required,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema59.properties.event.type,
					parentSchema: schema59.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("chat_session_message_delivered" !== data0) {
				const err5 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_message_delivered" },
					message: "must be equal to constant",
					schema: "chat_session_message_delivered",
					parentSchema: schema59.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.ref_msg_id !== void 0) {
			let data2 = data.ref_msg_id;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/ref_msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ref_msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data3 = data.timestamp;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"ref_msg_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerMessageRead = validate33;
const schema63 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_message_read",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"ref_msg_id": { "$ref": "#/$defs/MessageId" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"allOf": [{
		"required": ["ref_msg_id"],
		"x-contradiction": [12]
	}],
	"x-tier": "required",
	"x-v2-only": true,
	"x-source": "[postman v2]"
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ref_msg_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "ref_msg_id" },
				message: "must have required property 'ref_msg_id'",
				schema: schema63.allOf[0].required,
				parentSchema: schema63.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema63.required,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.party_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema63.required,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema63.required,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema63.properties.event.type,
					parentSchema: schema63.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("chat_session_message_read" !== data0) {
				const err5 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_message_read" },
					message: "must be equal to constant",
					schema: "chat_session_message_read",
					parentSchema: schema63.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.ref_msg_id !== void 0) {
			let data2 = data.ref_msg_id;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/ref_msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ref_msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data3 = data.timestamp;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema63.type,
			parentSchema: schema63,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"ref_msg_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerTyping = validate34;
const schema67 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_typing",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema67.required,
				parentSchema: schema67,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.party_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema67.required,
				parentSchema: schema67,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema67.required,
				parentSchema: schema67,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema67.properties.event.type,
					parentSchema: schema67.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_typing" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_typing" },
					message: "must be equal to constant",
					schema: "chat_session_typing",
					parentSchema: schema67.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema67.type,
			parentSchema: schema67,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerNotTyping = validate35;
const schema70 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_not_typing",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema70.required,
				parentSchema: schema70,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.party_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema70.required,
				parentSchema: schema70,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema70.required,
				parentSchema: schema70,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema70.properties.event.type,
					parentSchema: schema70.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_not_typing" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_not_typing" },
					message: "must be equal to constant",
					schema: "chat_session_not_typing",
					parentSchema: schema70.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema70.type,
			parentSchema: schema70,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerFormShow = validate36;
const schema73 = {
	"type": "object",
	"required": [
		"event",
		"form_request_id",
		"form_name",
		"form_timeout",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_form_show",
			"type": "string"
		},
		"form_request_id": { "$ref": "#/$defs/FormRequestId" },
		"form_name": {
			"type": "string",
			"description": "Empty for a plain question whose answer is the next message."
		},
		"form_timeout": {
			"type": "string",
			"pattern": "^\\d+$",
			"description": "Seconds."
		},
		"channel": {
			"type": "string",
			"description": "Undocumented; one SDK needs it."
		},
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; [android ContactCenterEvent.kt]"
};
const schema74 = {
	"type": "string",
	"minLength": 1,
	"allOf": [{
		"pattern": "^\\d+$",
		"x-tier": "recommended"
	}],
	"description": "Id under which a form is answered; one SDK reads it as an integer.",
	"examples": ["12"],
	"x-source": "[postman v2]; [android ContactCenterEvent.kt]"
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema73.required,
				parentSchema: schema73,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.form_request_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_request_id" },
				message: "must have required property 'form_request_id'",
				schema: schema73.required,
				parentSchema: schema73,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.form_name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_name" },
				message: "must have required property 'form_name'",
				schema: schema73.required,
				parentSchema: schema73,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.form_timeout === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_timeout" },
				message: "must have required property 'form_timeout'",
				schema: schema73.required,
				parentSchema: schema73,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema73.required,
				parentSchema: schema73,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema73.properties.event.type,
					parentSchema: schema73.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("chat_session_form_show" !== data0) {
				const err6 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_form_show" },
					message: "must be equal to constant",
					schema: "chat_session_form_show",
					parentSchema: schema73.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/form_request_id",
						schemaPath: "#/$defs/FormRequestId/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+$" },
						message: "must match pattern \"^\\d+$\"",
						schema: "^\\d+$",
						parentSchema: schema74.allOf[0],
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/form_request_id",
						schemaPath: "#/$defs/FormRequestId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema74,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/$defs/FormRequestId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema74.type,
					parentSchema: schema74,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.form_name !== void 0) {
			let data2 = data.form_name;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/form_name",
					schemaPath: "#/properties/form_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema73.properties.form_name.type,
					parentSchema: schema73.properties.form_name,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.form_timeout !== void 0) {
			let data3 = data.form_timeout;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/form_timeout",
						schemaPath: "#/properties/form_timeout/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+$" },
						message: "must match pattern \"^\\d+$\"",
						schema: "^\\d+$",
						parentSchema: schema73.properties.form_timeout,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/form_timeout",
					schemaPath: "#/properties/form_timeout/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema73.properties.form_timeout.type,
					parentSchema: schema73.properties.form_timeout,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data4 = data.channel;
			if (typeof data4 !== "string") {
				const err13 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema73.properties.channel.type,
					parentSchema: schema73.properties.channel,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data5 = data.timestamp;
			if (typeof data5 !== "string") {
				const err14 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema73.type,
			parentSchema: schema73,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true,
		"form_name": true,
		"form_timeout": true,
		"channel": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerSecureFormShow = validate37;
const schema76 = {
	"type": "object",
	"required": [
		"event",
		"form_request_id",
		"form_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_secure_form_show",
			"type": "string"
		},
		"form_request_id": { "$ref": "#/$defs/FormRequestId" },
		"form_id": {
			"type": "string",
			"description": "Id of a form in the widget configuration."
		},
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; [web: forms UI]"
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.form_request_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_request_id" },
				message: "must have required property 'form_request_id'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.form_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_id" },
				message: "must have required property 'form_id'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema76.properties.event.type,
					parentSchema: schema76.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("chat_session_secure_form_show" !== data0) {
				const err5 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_secure_form_show" },
					message: "must be equal to constant",
					schema: "chat_session_secure_form_show",
					parentSchema: schema76.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/form_request_id",
						schemaPath: "#/$defs/FormRequestId/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+$" },
						message: "must match pattern \"^\\d+$\"",
						schema: "^\\d+$",
						parentSchema: schema74.allOf[0],
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/form_request_id",
						schemaPath: "#/$defs/FormRequestId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema74,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/$defs/FormRequestId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema74.type,
					parentSchema: schema74,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.form_id !== void 0) {
			let data2 = data.form_id;
			if (typeof data2 !== "string") {
				const err9 = {
					instancePath: instancePath + "/form_id",
					schemaPath: "#/properties/form_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema76.properties.form_id.type,
					parentSchema: schema76.properties.form_id,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data3 = data.timestamp;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema76.type,
			parentSchema: schema76,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true,
		"form_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerSecureFormCancel = validate38;
const schema79 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_secure_form_cancel",
			"type": "string"
		},
		"form_request_id": { "type": "string" }
	},
	"description": "The sources say it may go in either direction and show the client's form only.",
	"x-tier": "observed",
	"x-source": "[postman v2] Client Events"
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema79.required,
				parentSchema: schema79,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema79.properties.event.type,
					parentSchema: schema79.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_secure_form_cancel" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_secure_form_cancel" },
					message: "must be equal to constant",
					schema: "chat_session_secure_form_cancel",
					parentSchema: schema79.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/properties/form_request_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema79.properties.form_request_id.type,
					parentSchema: schema79.properties.form_request_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema79.type,
			parentSchema: schema79,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerTimeoutWarning = validate39;
const schema80 = {
	"type": "object",
	"required": [
		"event",
		"msg",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_timeout_warning",
			"type": "string"
		},
		"msg": { "type": "string" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema80.required,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.msg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg" },
				message: "must have required property 'msg'",
				schema: schema80.required,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema80.required,
				parentSchema: schema80,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema80.properties.event.type,
					parentSchema: schema80.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_timeout_warning" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_timeout_warning" },
					message: "must be equal to constant",
					schema: "chat_session_timeout_warning",
					parentSchema: schema80.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			let data1 = data.msg;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema80.properties.msg.type,
					parentSchema: schema80.properties.msg,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema80.type,
			parentSchema: schema80,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": {
		"event": true,
		"msg": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerInactivityTimeout = validate40;
const schema82 = {
	"type": "object",
	"required": [
		"event",
		"msg",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_inactivity_timeout",
			"type": "string",
			"x-contradiction": [11]
		},
		"msg": { "type": "string" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-contradiction": [11],
	"x-source": "[postman v2], name as every client spells it"
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema82.required,
				parentSchema: schema82,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.msg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg" },
				message: "must have required property 'msg'",
				schema: schema82.required,
				parentSchema: schema82,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema82.required,
				parentSchema: schema82,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema82.properties.event.type,
					parentSchema: schema82.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_inactivity_timeout" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_inactivity_timeout" },
					message: "must be equal to constant",
					schema: "chat_session_inactivity_timeout",
					parentSchema: schema82.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			let data1 = data.msg;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema82.properties.msg.type,
					parentSchema: schema82.properties.msg,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema82.type,
			parentSchema: schema82,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": {
		"event": true,
		"msg": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerSignaling = validate41;
const schema84 = {
	"type": "object",
	"required": [
		"event",
		"msg_id",
		"data"
	],
	"properties": {
		"event": {
			"const": "chat_session_signaling",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/MessageId" },
		"party_id": { "$ref": "#/$defs/PartyId" },
		"destination_party_id": { "$ref": "#/$defs/PartyId" },
		"data": { "$ref": "#/$defs/ServerSignalingMessage" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"allOf": [{
		"required": ["party_id"],
		"x-tier": "recommended"
	}],
	"x-tier": "required",
	"x-contradiction": [20, 21],
	"x-source": "[postman v2]; party_id: [android], [web] need it to answer"
};
const schema88 = {
	"description": "A signaling message as a tenant sends it.",
	"allOf": [{ "$ref": "#/$defs/SignalingMessage" }, {
		"type": "object",
		"properties": {
			"offerVideo": {
				"type": "string",
				"enum": ["true", "false"],
				"x-tier": "recommended",
				"x-contradiction": [21]
			},
			"sdpMLineIndex": {
				"type": "string",
				"x-tier": "recommended"
			}
		}
	}],
	"x-source": "[postman v2] Signaling Message Types; [web: startPoll] compares with a string"
};
const schema89 = {
	"description": "Any signaling message.",
	"oneOf": [
		{ "$ref": "#/$defs/RequestCall" },
		{ "$ref": "#/$defs/CallRejected" },
		{ "$ref": "#/$defs/OfferCall" },
		{ "$ref": "#/$defs/AnswerCall" },
		{ "$ref": "#/$defs/IceCandidate" },
		{ "$ref": "#/$defs/EndCall" },
		{ "$ref": "#/$defs/RequestPhoneCall" },
		{ "$ref": "#/$defs/RequestSms" },
		{ "$ref": "#/$defs/CallState" }
	],
	"x-source": "[postman v2] Signaling Message Types; [bp 3.18 SignalingMessageTypes]; [java-v1]"
};
const schema90 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"const": "REQUEST_CALL",
			"type": "string"
		},
		"offerVideo": { "type": ["boolean", "string"] }
	},
	"x-direction": "client",
	"x-source": "[postman v2]; boolean: [web]"
};
const schema91 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"const": "CALL_REJECTED",
			"type": "string"
		},
		"reason_code": { "type": ["string", "number"] },
		"reason": { "type": "string" }
	},
	"x-direction": "both",
	"x-source": "[postman v2]; from clients: [web], [android]"
};
const schema92 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"const": "OFFER_CALL",
			"type": "string"
		},
		"offerVideo": { "type": ["boolean", "string"] },
		"sdp": { "type": "string" }
	},
	"x-direction": "both",
	"x-source": "[postman v2]; from clients: [web]"
};
const schema93 = {
	"type": "object",
	"required": ["type", "sdp"],
	"properties": {
		"type": {
			"const": "ANSWER_CALL",
			"type": "string"
		},
		"sdp": { "type": "string" }
	},
	"x-direction": "both",
	"x-source": "[postman v2]; from servers: [web]"
};
const schema94 = {
	"type": "object",
	"required": ["type", "candidate"],
	"properties": {
		"type": {
			"const": "ICE_CANDIDATE",
			"type": "string"
		},
		"sdpMid": { "type": "string" },
		"sdpMLineIndex": { "type": ["string", "number"] },
		"candidate": { "type": "string" }
	},
	"x-direction": "both",
	"x-source": "[postman v2]; number: [web]"
};
const schema95 = {
	"type": "object",
	"required": ["type"],
	"properties": { "type": {
		"const": "END_CALL",
		"type": "string"
	} },
	"x-direction": "both",
	"x-source": "[postman v2]"
};
const schema96 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"const": "REQUEST_PHONE_CALL",
			"type": "string"
		},
		"number": { "type": "string" }
	},
	"x-direction": "client",
	"x-tier": "observed",
	"x-source": "[bp 3.18 SignalingMessageTypes]; old web client"
};
const schema97 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"const": "REQUEST_SMS",
			"type": "string"
		},
		"number": { "type": "string" }
	},
	"x-direction": "client",
	"x-tier": "observed",
	"x-source": "[bp 3.18 SignalingMessageTypes]; old web client"
};
const schema98 = {
	"type": "object",
	"required": ["type"],
	"properties": { "type": {
		"const": "CALL_STATE",
		"type": "string"
	} },
	"description": "Named only by the older Android client; its members are unknown.",
	"x-direction": "both",
	"x-tier": "observed",
	"x-source": "[java-v1]"
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RequestCall/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema90.required,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/RequestCall/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema90.properties.type.type,
					parentSchema: schema90.properties.type,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("REQUEST_CALL" !== data0) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/RequestCall/properties/type/const",
					keyword: "const",
					params: { allowedValue: "REQUEST_CALL" },
					message: "must be equal to constant",
					schema: "REQUEST_CALL",
					parentSchema: schema90.properties.type,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.offerVideo !== void 0) {
			let data1 = data.offerVideo;
			if (typeof data1 !== "boolean" && typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/offerVideo",
					schemaPath: "#/$defs/RequestCall/properties/offerVideo/type",
					keyword: "type",
					params: { type: schema90.properties.offerVideo.type },
					message: "must be boolean,string",
					schema: schema90.properties.offerVideo.type,
					parentSchema: schema90.properties.offerVideo,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/RequestCall/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema90.type,
			parentSchema: schema90,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.type = true;
		props0.offerVideo = true;
	}
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/CallRejected/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema91.required,
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/CallRejected/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema91.properties.type.type,
					parentSchema: schema91.properties.type,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("CALL_REJECTED" !== data2) {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/CallRejected/properties/type/const",
					keyword: "const",
					params: { allowedValue: "CALL_REJECTED" },
					message: "must be equal to constant",
					schema: "CALL_REJECTED",
					parentSchema: schema91.properties.type,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reason_code !== void 0) {
			let data3 = data.reason_code;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
				const err8 = {
					instancePath: instancePath + "/reason_code",
					schemaPath: "#/$defs/CallRejected/properties/reason_code/type",
					keyword: "type",
					params: { type: schema91.properties.reason_code.type },
					message: "must be string,number",
					schema: schema91.properties.reason_code.type,
					parentSchema: schema91.properties.reason_code,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/$defs/CallRejected/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema91.properties.reason.type,
					parentSchema: schema91.properties.reason,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/CallRejected/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema91.type,
			parentSchema: schema91,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs8 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.type = true;
				props0.reason_code = true;
				props0.reason = true;
			}
		}
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/$defs/OfferCall/required",
					keyword: "required",
					params: { missingProperty: "type" },
					message: "must have required property 'type'",
					schema: schema92.required,
					parentSchema: schema92,
					data
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.type !== void 0) {
				let data5 = data.type;
				if (typeof data5 !== "string") {
					const err12 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/$defs/OfferCall/properties/type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema92.properties.type.type,
						parentSchema: schema92.properties.type,
						data: data5
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if ("OFFER_CALL" !== data5) {
					const err13 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/$defs/OfferCall/properties/type/const",
						keyword: "const",
						params: { allowedValue: "OFFER_CALL" },
						message: "must be equal to constant",
						schema: "OFFER_CALL",
						parentSchema: schema92.properties.type,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.offerVideo !== void 0) {
				let data6 = data.offerVideo;
				if (typeof data6 !== "boolean" && typeof data6 !== "string") {
					const err14 = {
						instancePath: instancePath + "/offerVideo",
						schemaPath: "#/$defs/OfferCall/properties/offerVideo/type",
						keyword: "type",
						params: { type: schema92.properties.offerVideo.type },
						message: "must be boolean,string",
						schema: schema92.properties.offerVideo.type,
						parentSchema: schema92.properties.offerVideo,
						data: data6
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.sdp !== void 0) {
				let data7 = data.sdp;
				if (typeof data7 !== "string") {
					const err15 = {
						instancePath: instancePath + "/sdp",
						schemaPath: "#/$defs/OfferCall/properties/sdp/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema92.properties.sdp.type,
						parentSchema: schema92.properties.sdp,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/$defs/OfferCall/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema92.type,
				parentSchema: schema92,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		var _valid0 = _errs17 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.type = true;
					props0.offerVideo = true;
					props0.sdp = true;
				}
			}
			const _errs26 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type === void 0) {
					const err17 = {
						instancePath,
						schemaPath: "#/$defs/AnswerCall/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'",
						schema: schema93.required,
						parentSchema: schema93,
						data
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data.sdp === void 0) {
					const err18 = {
						instancePath,
						schemaPath: "#/$defs/AnswerCall/required",
						keyword: "required",
						params: { missingProperty: "sdp" },
						message: "must have required property 'sdp'",
						schema: schema93.required,
						parentSchema: schema93,
						data
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data.type !== void 0) {
					let data8 = data.type;
					if (typeof data8 !== "string") {
						const err19 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/$defs/AnswerCall/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema93.properties.type.type,
							parentSchema: schema93.properties.type,
							data: data8
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if ("ANSWER_CALL" !== data8) {
						const err20 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/$defs/AnswerCall/properties/type/const",
							keyword: "const",
							params: { allowedValue: "ANSWER_CALL" },
							message: "must be equal to constant",
							schema: "ANSWER_CALL",
							parentSchema: schema93.properties.type,
							data: data8
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data.sdp !== void 0) {
					let data9 = data.sdp;
					if (typeof data9 !== "string") {
						const err21 = {
							instancePath: instancePath + "/sdp",
							schemaPath: "#/$defs/AnswerCall/properties/sdp/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema93.properties.sdp.type,
							parentSchema: schema93.properties.sdp,
							data: data9
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath,
					schemaPath: "#/$defs/AnswerCall/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema93.type,
					parentSchema: schema93,
					data
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs26 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props0 !== true) {
						props0 = props0 || {};
						props0.type = true;
						props0.sdp = true;
					}
				}
				const _errs33 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err23 = {
							instancePath,
							schemaPath: "#/$defs/IceCandidate/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'",
							schema: schema94.required,
							parentSchema: schema94,
							data
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (data.candidate === void 0) {
						const err24 = {
							instancePath,
							schemaPath: "#/$defs/IceCandidate/required",
							keyword: "required",
							params: { missingProperty: "candidate" },
							message: "must have required property 'candidate'",
							schema: schema94.required,
							parentSchema: schema94,
							data
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (data.type !== void 0) {
						let data10 = data.type;
						if (typeof data10 !== "string") {
							const err25 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/$defs/IceCandidate/properties/type/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema94.properties.type.type,
								parentSchema: schema94.properties.type,
								data: data10
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if ("ICE_CANDIDATE" !== data10) {
							const err26 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/$defs/IceCandidate/properties/type/const",
								keyword: "const",
								params: { allowedValue: "ICE_CANDIDATE" },
								message: "must be equal to constant",
								schema: "ICE_CANDIDATE",
								parentSchema: schema94.properties.type,
								data: data10
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (data.sdpMid !== void 0) {
						let data11 = data.sdpMid;
						if (typeof data11 !== "string") {
							const err27 = {
								instancePath: instancePath + "/sdpMid",
								schemaPath: "#/$defs/IceCandidate/properties/sdpMid/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema94.properties.sdpMid.type,
								parentSchema: schema94.properties.sdpMid,
								data: data11
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (data.sdpMLineIndex !== void 0) {
						let data12 = data.sdpMLineIndex;
						if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12))) {
							const err28 = {
								instancePath: instancePath + "/sdpMLineIndex",
								schemaPath: "#/$defs/IceCandidate/properties/sdpMLineIndex/type",
								keyword: "type",
								params: { type: schema94.properties.sdpMLineIndex.type },
								message: "must be string,number",
								schema: schema94.properties.sdpMLineIndex.type,
								parentSchema: schema94.properties.sdpMLineIndex,
								data: data12
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					if (data.candidate !== void 0) {
						let data13 = data.candidate;
						if (typeof data13 !== "string") {
							const err29 = {
								instancePath: instancePath + "/candidate",
								schemaPath: "#/$defs/IceCandidate/properties/candidate/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema94.properties.candidate.type,
								parentSchema: schema94.properties.candidate,
								data: data13
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				} else {
					const err30 = {
						instancePath,
						schemaPath: "#/$defs/IceCandidate/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema94.type,
						parentSchema: schema94,
						data
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				var _valid0 = _errs33 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
						if (props0 !== true) {
							props0 = props0 || {};
							props0.type = true;
							props0.sdpMid = true;
							props0.sdpMLineIndex = true;
							props0.candidate = true;
						}
					}
					const _errs44 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.type === void 0) {
							const err31 = {
								instancePath,
								schemaPath: "#/$defs/EndCall/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema95.required,
								parentSchema: schema95,
								data
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data.type !== void 0) {
							let data14 = data.type;
							if (typeof data14 !== "string") {
								const err32 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/$defs/EndCall/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema95.properties.type.type,
									parentSchema: schema95.properties.type,
									data: data14
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							if ("END_CALL" !== data14) {
								const err33 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/$defs/EndCall/properties/type/const",
									keyword: "const",
									params: { allowedValue: "END_CALL" },
									message: "must be equal to constant",
									schema: "END_CALL",
									parentSchema: schema95.properties.type,
									data: data14
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath,
							schemaPath: "#/$defs/EndCall/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema95.type,
							parentSchema: schema95,
							data
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					var _valid0 = _errs44 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
							if (props0 !== true) {
								props0 = props0 || {};
								props0.type = true;
							}
						}
						const _errs49 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.type === void 0) {
								const err35 = {
									instancePath,
									schemaPath: "#/$defs/RequestPhoneCall/required",
									keyword: "required",
									params: { missingProperty: "type" },
									message: "must have required property 'type'",
									schema: schema96.required,
									parentSchema: schema96,
									data
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (data.type !== void 0) {
								let data15 = data.type;
								if (typeof data15 !== "string") {
									const err36 = {
										instancePath: instancePath + "/type",
										schemaPath: "#/$defs/RequestPhoneCall/properties/type/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema96.properties.type.type,
										parentSchema: schema96.properties.type,
										data: data15
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if ("REQUEST_PHONE_CALL" !== data15) {
									const err37 = {
										instancePath: instancePath + "/type",
										schemaPath: "#/$defs/RequestPhoneCall/properties/type/const",
										keyword: "const",
										params: { allowedValue: "REQUEST_PHONE_CALL" },
										message: "must be equal to constant",
										schema: "REQUEST_PHONE_CALL",
										parentSchema: schema96.properties.type,
										data: data15
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							}
							if (data.number !== void 0) {
								let data16 = data.number;
								if (typeof data16 !== "string") {
									const err38 = {
										instancePath: instancePath + "/number",
										schemaPath: "#/$defs/RequestPhoneCall/properties/number/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema96.properties.number.type,
										parentSchema: schema96.properties.number,
										data: data16
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						} else {
							const err39 = {
								instancePath,
								schemaPath: "#/$defs/RequestPhoneCall/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema96.type,
								parentSchema: schema96,
								data
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						var _valid0 = _errs49 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
								if (props0 !== true) {
									props0 = props0 || {};
									props0.type = true;
									props0.number = true;
								}
							}
							const _errs56 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.type === void 0) {
									const err40 = {
										instancePath,
										schemaPath: "#/$defs/RequestSms/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'",
										schema: schema97.required,
										parentSchema: schema97,
										data
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (data.type !== void 0) {
									let data17 = data.type;
									if (typeof data17 !== "string") {
										const err41 = {
											instancePath: instancePath + "/type",
											schemaPath: "#/$defs/RequestSms/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema97.properties.type.type,
											parentSchema: schema97.properties.type,
											data: data17
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
									if ("REQUEST_SMS" !== data17) {
										const err42 = {
											instancePath: instancePath + "/type",
											schemaPath: "#/$defs/RequestSms/properties/type/const",
											keyword: "const",
											params: { allowedValue: "REQUEST_SMS" },
											message: "must be equal to constant",
											schema: "REQUEST_SMS",
											parentSchema: schema97.properties.type,
											data: data17
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (data.number !== void 0) {
									let data18 = data.number;
									if (typeof data18 !== "string") {
										const err43 = {
											instancePath: instancePath + "/number",
											schemaPath: "#/$defs/RequestSms/properties/number/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema97.properties.number.type,
											parentSchema: schema97.properties.number,
											data: data18
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							} else {
								const err44 = {
									instancePath,
									schemaPath: "#/$defs/RequestSms/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema97.type,
									parentSchema: schema97,
									data
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							var _valid0 = _errs56 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
									if (props0 !== true) {
										props0 = props0 || {};
										props0.type = true;
										props0.number = true;
									}
								}
								const _errs63 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.type === void 0) {
										const err45 = {
											instancePath,
											schemaPath: "#/$defs/CallState/required",
											keyword: "required",
											params: { missingProperty: "type" },
											message: "must have required property 'type'",
											schema: schema98.required,
											parentSchema: schema98,
											data
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
									if (data.type !== void 0) {
										let data19 = data.type;
										if (typeof data19 !== "string") {
											const err46 = {
												instancePath: instancePath + "/type",
												schemaPath: "#/$defs/CallState/properties/type/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema98.properties.type.type,
												parentSchema: schema98.properties.type,
												data: data19
											};
											if (vErrors === null) vErrors = [err46];
											else vErrors.push(err46);
											errors++;
										}
										if ("CALL_STATE" !== data19) {
											const err47 = {
												instancePath: instancePath + "/type",
												schemaPath: "#/$defs/CallState/properties/type/const",
												keyword: "const",
												params: { allowedValue: "CALL_STATE" },
												message: "must be equal to constant",
												schema: "CALL_STATE",
												parentSchema: schema98.properties.type,
												data: data19
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
									}
								} else {
									const err48 = {
										instancePath,
										schemaPath: "#/$defs/CallState/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema98.type,
										parentSchema: schema98,
										data
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								var _valid0 = _errs63 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else if (_valid0) {
									valid0 = true;
									passing0 = 8;
									if (props0 !== true) {
										props0 = props0 || {};
										props0.type = true;
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err49 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema89.oneOf,
			parentSchema: schema89,
			data
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate43.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate43.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate43(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
		errors = vErrors.length;
	} else var props0 = validate43.evaluated.props;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.offerVideo !== void 0) {
			let data0 = data.offerVideo;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/offerVideo",
					schemaPath: "#/allOf/1/properties/offerVideo/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema88.allOf[1].properties.offerVideo.type,
					parentSchema: schema88.allOf[1].properties.offerVideo,
					data: data0
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (!(data0 === "true" || data0 === "false")) {
				const err1 = {
					instancePath: instancePath + "/offerVideo",
					schemaPath: "#/allOf/1/properties/offerVideo/enum",
					keyword: "enum",
					params: { allowedValues: schema88.allOf[1].properties.offerVideo.enum },
					message: "must be equal to one of the allowed values",
					schema: schema88.allOf[1].properties.offerVideo.enum,
					parentSchema: schema88.allOf[1].properties.offerVideo,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.sdpMLineIndex !== void 0) {
			let data1 = data.sdpMLineIndex;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/sdpMLineIndex",
					schemaPath: "#/allOf/1/properties/sdpMLineIndex/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema88.allOf[1].properties.sdpMLineIndex.type,
					parentSchema: schema88.allOf[1].properties.sdpMLineIndex,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema88.allOf[1].type,
			parentSchema: schema88.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.offerVideo = true;
		props0.sdpMLineIndex = true;
	}
	validate42.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate42.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.party_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema84.allOf[0].required,
				parentSchema: schema84.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.msg_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg_id" },
				message: "must have required property 'msg_id'",
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.data === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'",
				schema: schema84.required,
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema84.properties.event.type,
					parentSchema: schema84.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("chat_session_signaling" !== data0) {
				const err5 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_signaling" },
					message: "must be equal to constant",
					schema: "chat_session_signaling",
					parentSchema: schema84.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data2 = data.party_id;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.destination_party_id !== void 0) {
			let data3 = data.destination_party_id;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/destination_party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/destination_party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.data !== void 0) {
			if (!validate42(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.timestamp !== void 0) {
			let data5 = data.timestamp;
			if (typeof data5 !== "string") {
				const err12 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema84.type,
			parentSchema: schema84,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": {
		"event": true,
		"msg_id": true,
		"party_id": true,
		"destination_party_id": true,
		"data": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerFile = validate46;
const schema100 = {
	"type": "object",
	"required": [
		"event",
		"party_id",
		"msg_id",
		"file_id",
		"file_type",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_file",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"msg_id": { "$ref": "#/$defs/MessageId" },
		"file_id": { "$ref": "#/$defs/FileId" },
		"file_type": { "$ref": "#/$defs/FileType" },
		"file_name": { "type": "string" },
		"session_id": {
			"type": "string",
			"description": "Undocumented; the older Android client reads the sender here."
		},
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"allOf": [{
		"required": ["file_name"],
		"x-tier": "recommended"
	}],
	"x-tier": "required",
	"x-source": "[postman v2]; file_name: [android] needs it"
};
const schema104 = {
	"type": "string",
	"enum": ["image", "attachment"],
	"examples": ["image"],
	"x-source": "[postman v2] Client Events"
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file_name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "file_name" },
				message: "must have required property 'file_name'",
				schema: schema100.allOf[0].required,
				parentSchema: schema100.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.party_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.msg_id === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg_id" },
				message: "must have required property 'msg_id'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.file_id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file_id" },
				message: "must have required property 'file_id'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.file_type === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file_type" },
				message: "must have required property 'file_type'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema100.properties.event.type,
					parentSchema: schema100.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("chat_session_file" !== data0) {
				const err8 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_file" },
					message: "must be equal to constant",
					schema: "chat_session_file",
					parentSchema: schema100.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data2 = data.msg_id;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.file_id !== void 0) {
			let data3 = data.file_id;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err13 = {
						instancePath: instancePath + "/file_id",
						schemaPath: "#/$defs/FileId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema41,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/file_id",
					schemaPath: "#/$defs/FileId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema41.type,
					parentSchema: schema41,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.file_type !== void 0) {
			let data4 = data.file_type;
			if (typeof data4 !== "string") {
				const err15 = {
					instancePath: instancePath + "/file_type",
					schemaPath: "#/$defs/FileType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema104.type,
					parentSchema: schema104,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data4 === "image" || data4 === "attachment")) {
				const err16 = {
					instancePath: instancePath + "/file_type",
					schemaPath: "#/$defs/FileType/enum",
					keyword: "enum",
					params: { allowedValues: schema104.enum },
					message: "must be equal to one of the allowed values",
					schema: schema104.enum,
					parentSchema: schema104,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.file_name !== void 0) {
			let data5 = data.file_name;
			if (typeof data5 !== "string") {
				const err17 = {
					instancePath: instancePath + "/file_name",
					schemaPath: "#/properties/file_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema100.properties.file_name.type,
					parentSchema: schema100.properties.file_name,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.session_id !== void 0) {
			let data6 = data.session_id;
			if (typeof data6 !== "string") {
				const err18 = {
					instancePath: instancePath + "/session_id",
					schemaPath: "#/properties/session_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema100.properties.session_id.type,
					parentSchema: schema100.properties.session_id,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data7 = data.timestamp;
			if (typeof data7 !== "string") {
				const err19 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern7.test(data7)) {
					const err20 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema100.type,
			parentSchema: schema100,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"msg_id": true,
		"file_id": true,
		"file_type": true,
		"file_name": true,
		"session_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerLocation = validate47;
const schema106 = {
	"type": "object",
	"required": [
		"event",
		"msg_id",
		"latitude",
		"longitude",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_location",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/PartyId" },
		"msg_id": { "$ref": "#/$defs/MessageId" },
		"url": { "type": ["string", "null"] },
		"latitude": { "$ref": "#/$defs/Coordinate" },
		"longitude": { "$ref": "#/$defs/Coordinate" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"allOf": [{
		"required": ["party_id", "url"],
		"x-tier": "recommended"
	}],
	"x-tier": "required",
	"x-source": "[postman v2]; party_id and url: [android] needs the keys"
};
const schema109 = {
	"type": "string",
	"pattern": "^-?\\d+(\\.\\d+)?$",
	"description": "Degrees as a decimal string. The range is not stated by any source and is not judged.",
	"examples": ["48.8566"],
	"x-source": "[ios ContactCenterEvent.swift] decodes strings only"
};
const pattern23 = /* @__PURE__ */ new RegExp("^-?\\d+(\\.\\d+)?$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.party_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "party_id" },
				message: "must have required property 'party_id'",
				schema: schema106.allOf[0].required,
				parentSchema: schema106.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/0/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'",
				schema: schema106.allOf[0].required,
				parentSchema: schema106.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.msg_id === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg_id" },
				message: "must have required property 'msg_id'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.latitude === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latitude" },
				message: "must have required property 'latitude'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.longitude === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "longitude" },
				message: "must have required property 'longitude'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema106.properties.event.type,
					parentSchema: schema106.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("chat_session_location" !== data0) {
				const err8 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_location" },
					message: "must be equal to constant",
					schema: "chat_session_location",
					parentSchema: schema106.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/party_id",
						schemaPath: "#/$defs/PartyId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema49,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/PartyId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema49.type,
					parentSchema: schema49,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data2 = data.msg_id;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data3 = data.url;
			if (typeof data3 !== "string" && data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: schema106.properties.url.type },
					message: "must be string,null",
					schema: schema106.properties.url.type,
					parentSchema: schema106.properties.url,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.latitude !== void 0) {
			let data4 = data.latitude;
			if (typeof data4 === "string") {
				if (!pattern23.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/latitude",
						schemaPath: "#/$defs/Coordinate/pattern",
						keyword: "pattern",
						params: { pattern: "^-?\\d+(\\.\\d+)?$" },
						message: "must match pattern \"^-?\\d+(\\.\\d+)?$\"",
						schema: "^-?\\d+(\\.\\d+)?$",
						parentSchema: schema109,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/latitude",
					schemaPath: "#/$defs/Coordinate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.type,
					parentSchema: schema109,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.longitude !== void 0) {
			let data5 = data.longitude;
			if (typeof data5 === "string") {
				if (!pattern23.test(data5)) {
					const err16 = {
						instancePath: instancePath + "/longitude",
						schemaPath: "#/$defs/Coordinate/pattern",
						keyword: "pattern",
						params: { pattern: "^-?\\d+(\\.\\d+)?$" },
						message: "must match pattern \"^-?\\d+(\\.\\d+)?$\"",
						schema: "^-?\\d+(\\.\\d+)?$",
						parentSchema: schema109,
						data: data5
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/longitude",
					schemaPath: "#/$defs/Coordinate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema109.type,
					parentSchema: schema109,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data6 = data.timestamp;
			if (typeof data6 !== "string") {
				const err18 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err19 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data6
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema106.type,
			parentSchema: schema106,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"msg_id": true,
		"url": true,
		"latitude": true,
		"longitude": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerCobrowsingRequested = validate48;
const schema112 = {
	"type": "object",
	"required": ["event", "msg_id"],
	"properties": {
		"event": {
			"const": "chat_session_cobrowsing_requested",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/MessageId" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema112.required,
				parentSchema: schema112,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.msg_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg_id" },
				message: "must have required property 'msg_id'",
				schema: schema112.required,
				parentSchema: schema112,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema112.properties.event.type,
					parentSchema: schema112.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_cobrowsing_requested" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_requested" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_requested",
					parentSchema: schema112.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/msg_id",
						schemaPath: "#/$defs/MessageId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema57,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/MessageId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema57.type,
					parentSchema: schema57,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema112.type,
			parentSchema: schema112,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": {
		"event": true,
		"msg_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerCobrowsingStarted = validate49;
const schema114 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_cobrowsing_started",
			"type": "string"
		},
		"provider_type": { "type": "string" },
		"cobrowsing_url": { "type": "string" },
		"cobrowsing_id": { "type": "string" }
	},
	"x-tier": "observed",
	"x-source": "[web: startPoll]; not listed as a server event"
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema114.required,
				parentSchema: schema114,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema114.properties.event.type,
					parentSchema: schema114.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_cobrowsing_started" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_started" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_started",
					parentSchema: schema114.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.provider_type !== void 0) {
			let data1 = data.provider_type;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/provider_type",
					schemaPath: "#/properties/provider_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema114.properties.provider_type.type,
					parentSchema: schema114.properties.provider_type,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.cobrowsing_url !== void 0) {
			let data2 = data.cobrowsing_url;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/cobrowsing_url",
					schemaPath: "#/properties/cobrowsing_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema114.properties.cobrowsing_url.type,
					parentSchema: schema114.properties.cobrowsing_url,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.cobrowsing_id !== void 0) {
			let data3 = data.cobrowsing_id;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/cobrowsing_id",
					schemaPath: "#/properties/cobrowsing_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema114.properties.cobrowsing_id.type,
					parentSchema: schema114.properties.cobrowsing_id,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema114.type,
			parentSchema: schema114,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": {
		"event": true,
		"provider_type": true,
		"cobrowsing_url": true,
		"cobrowsing_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerCobrowsingEnded = validate50;
const schema115 = {
	"type": "object",
	"required": ["event"],
	"properties": { "event": {
		"const": "chat_session_cobrowsing_ended",
		"type": "string"
	} },
	"x-tier": "observed",
	"x-source": "[web: startPoll]; not listed as a server event"
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema115.required,
				parentSchema: schema115,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema115.properties.event.type,
					parentSchema: schema115.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_cobrowsing_ended" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_ended" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_ended",
					parentSchema: schema115.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema115.type,
			parentSchema: schema115,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": { "event": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerCobrowsingRejected = validate51;
const schema116 = {
	"type": "object",
	"required": ["event"],
	"properties": { "event": {
		"const": "chat_session_cobrowsing_rejected",
		"type": "string"
	} },
	"x-tier": "observed",
	"x-source": "[web: startPoll]; not listed as a server event"
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema116.properties.event.type,
					parentSchema: schema116.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_cobrowsing_rejected" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_rejected" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_rejected",
					parentSchema: schema116.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema116.type,
			parentSchema: schema116,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": { "event": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerCaseSet = validate52;
const schema117 = {
	"type": "object",
	"required": [
		"event",
		"case_id",
		"timestamp"
	],
	"properties": {
		"event": {
			"const": "chat_session_case_set",
			"type": "string"
		},
		"case_id": { "$ref": "#/$defs/CaseId" },
		"timestamp": { "$ref": "#/$defs/UnixSeconds" }
	},
	"x-tier": "required",
	"x-v2-only": true,
	"x-source": "[postman v2]"
};
const schema118 = {
	"type": "string",
	"description": "Id of the CRM case; empty when the scenario takes the case away again.",
	"examples": ["CASE-1042", ""],
	"x-source": "[postman v2]; empty: [ios ContactCenterEvent.swift]"
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema117.required,
				parentSchema: schema117,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.case_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "case_id" },
				message: "must have required property 'case_id'",
				schema: schema117.required,
				parentSchema: schema117,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timestamp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timestamp" },
				message: "must have required property 'timestamp'",
				schema: schema117.required,
				parentSchema: schema117,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema117.properties.event.type,
					parentSchema: schema117.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_case_set" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_case_set" },
					message: "must be equal to constant",
					schema: "chat_session_case_set",
					parentSchema: schema117.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.case_id !== void 0) {
			let data1 = data.case_id;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/case_id",
					schemaPath: "#/$defs/CaseId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema118.type,
					parentSchema: schema118,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/UnixSeconds/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema51.type,
					parentSchema: schema51,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern7.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/timestamp",
						schemaPath: "#/$defs/UnixSeconds/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{10}$" },
						message: "must match pattern \"^\\d{10}$\"",
						schema: "^\\d{10}$",
						parentSchema: schema51.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema117.type,
			parentSchema: schema117,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"event": true,
		"case_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerInfo = validate53;
const schema120 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_info",
			"type": "string"
		},
		"service_name": { "type": "string" }
	},
	"x-tier": "observed",
	"x-source": "[web: startPoll]; in no reference page"
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema120.required,
				parentSchema: schema120,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema120.properties.event.type,
					parentSchema: schema120.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_info" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_info" },
					message: "must be equal to constant",
					schema: "chat_session_info",
					parentSchema: schema120.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.service_name !== void 0) {
			let data1 = data.service_name;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/service_name",
					schemaPath: "#/properties/service_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema120.properties.service_name.type,
					parentSchema: schema120.properties.service_name,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema120.type,
			parentSchema: schema120,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"event": true,
		"service_name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientMessage = validate54;
const schema121 = {
	"type": "object",
	"required": ["event", "msg"],
	"properties": {
		"event": {
			"const": "chat_session_message",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/ClientMessageId" },
		"message_id": { "$ref": "#/$defs/ClientMessageId" },
		"msg": { "type": "string" },
		"msg_text": { "type": "string" },
		"channel": { "type": "string" },
		"type": { "type": "string" },
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; msg_text: [ios]; party_id: [android]; message_id: [react-v2]"
};
const schema122 = {
	"type": [
		"string",
		"number",
		"null"
	],
	"description": "What clients send as message id, which is not always a string and not always there.",
	"examples": [
		"3",
		3,
		""
	],
	"x-source": "[ios], [web], [vc-sample], [rails-v1]"
};
const schema124 = {
	"type": ["string", "null"],
	"description": "What clients send as their party id; a tenant ignores it.",
	"examples": [null, "0f8fad5b-d9cb-469f-a165-70867728950e"],
	"x-source": "[android ContactCenterEvent.kt]"
};
const schema125 = {
	"type": [
		"string",
		"number",
		"null"
	],
	"description": "What clients send as time; a tenant ignores it.",
	"examples": ["1718000010", 739692810.5],
	"x-source": "[android], [ios]"
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema121.required,
				parentSchema: schema121,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.msg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg" },
				message: "must have required property 'msg'",
				schema: schema121.required,
				parentSchema: schema121,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema121.properties.event.type,
					parentSchema: schema121.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_message" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_message" },
					message: "must be equal to constant",
					schema: "chat_session_message",
					parentSchema: schema121.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/ClientMessageId/type",
					keyword: "type",
					params: { type: schema122.type },
					message: "must be string,number,null",
					schema: schema122.type,
					parentSchema: schema122,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.message_id !== void 0) {
			let data2 = data.message_id;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/message_id",
					schemaPath: "#/$defs/ClientMessageId/type",
					keyword: "type",
					params: { type: schema122.type },
					message: "must be string,number,null",
					schema: schema122.type,
					parentSchema: schema122,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			let data3 = data.msg;
			if (typeof data3 !== "string") {
				const err6 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema121.properties.msg.type,
					parentSchema: schema121.properties.msg,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.msg_text !== void 0) {
			let data4 = data.msg_text;
			if (typeof data4 !== "string") {
				const err7 = {
					instancePath: instancePath + "/msg_text",
					schemaPath: "#/properties/msg_text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema121.properties.msg_text.type,
					parentSchema: schema121.properties.msg_text,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data5 = data.channel;
			if (typeof data5 !== "string") {
				const err8 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema121.properties.channel.type,
					parentSchema: schema121.properties.channel,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data6 = data.type;
			if (typeof data6 !== "string") {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema121.properties.type.type,
					parentSchema: schema121.properties.type,
					data: data6
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data7 = data.party_id;
			if (typeof data7 !== "string" && data7 !== null) {
				const err10 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data7
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data8 = data.timestamp;
			if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
				const err11 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data8
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema121.type,
			parentSchema: schema121,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"event": true,
		"msg_id": true,
		"message_id": true,
		"msg": true,
		"msg_text": true,
		"channel": true,
		"type": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientMessageDelivered = validate55;
const schema126 = {
	"type": "object",
	"required": ["event", "ref_msg_id"],
	"properties": {
		"event": {
			"const": "chat_session_message_delivered",
			"type": "string"
		},
		"ref_msg_id": {
			"type": "string",
			"x-contradiction": [12]
		},
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-contradiction": [12],
	"x-v2-only": true,
	"x-source": "[postman v2]"
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema126.required,
				parentSchema: schema126,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ref_msg_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ref_msg_id" },
				message: "must have required property 'ref_msg_id'",
				schema: schema126.required,
				parentSchema: schema126,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema126.properties.event.type,
					parentSchema: schema126.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_message_delivered" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_message_delivered" },
					message: "must be equal to constant",
					schema: "chat_session_message_delivered",
					parentSchema: schema126.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.ref_msg_id !== void 0) {
			let data1 = data.ref_msg_id;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/ref_msg_id",
					schemaPath: "#/properties/ref_msg_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema126.properties.ref_msg_id.type,
					parentSchema: schema126.properties.ref_msg_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data2 = data.party_id;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data3 = data.timestamp;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err6 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema126.type,
			parentSchema: schema126,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"event": true,
		"ref_msg_id": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientMessageRead = validate56;
const schema129 = {
	"type": "object",
	"required": ["event", "ref_msg_id"],
	"properties": {
		"event": {
			"const": "chat_session_message_read",
			"type": "string"
		},
		"ref_msg_id": {
			"type": "string",
			"x-contradiction": [12]
		},
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-contradiction": [12],
	"x-v2-only": true,
	"x-source": "[postman v2]"
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema129.required,
				parentSchema: schema129,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ref_msg_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ref_msg_id" },
				message: "must have required property 'ref_msg_id'",
				schema: schema129.required,
				parentSchema: schema129,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema129.properties.event.type,
					parentSchema: schema129.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_message_read" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_message_read" },
					message: "must be equal to constant",
					schema: "chat_session_message_read",
					parentSchema: schema129.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.ref_msg_id !== void 0) {
			let data1 = data.ref_msg_id;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/ref_msg_id",
					schemaPath: "#/properties/ref_msg_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema129.properties.ref_msg_id.type,
					parentSchema: schema129.properties.ref_msg_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data2 = data.party_id;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data3 = data.timestamp;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err6 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema129.type,
			parentSchema: schema129,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": {
		"event": true,
		"ref_msg_id": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientTyping = validate57;
const schema132 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_typing",
			"type": "string"
		},
		"msg": { "type": "string" },
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; draft text: [web]"
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema132.required,
				parentSchema: schema132,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema132.properties.event.type,
					parentSchema: schema132.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_typing" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_typing" },
					message: "must be equal to constant",
					schema: "chat_session_typing",
					parentSchema: schema132.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			let data1 = data.msg;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema132.properties.msg.type,
					parentSchema: schema132.properties.msg,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data2 = data.party_id;
			if (typeof data2 !== "string" && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data3 = data.timestamp;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema132.type,
			parentSchema: schema132,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": {
		"event": true,
		"msg": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientNotTyping = validate58;
const schema135 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_not_typing",
			"type": "string"
		},
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema135.required,
				parentSchema: schema135,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema135.properties.event.type,
					parentSchema: schema135.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_not_typing" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_not_typing" },
					message: "must be equal to constant",
					schema: "chat_session_not_typing",
					parentSchema: schema135.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data1 = data.party_id;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data2 = data.timestamp;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema135.type,
			parentSchema: schema135,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": {
		"event": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientFormData = validate59;
const schema138 = {
	"type": "object",
	"required": [
		"event",
		"form_request_id",
		"data"
	],
	"properties": {
		"event": {
			"const": "chat_session_form_data",
			"type": "string"
		},
		"form_request_id": { "type": ["string", "number"] },
		"form_name": { "type": "string" },
		"data": {
			"type": "object",
			"additionalProperties": true
		}
	},
	"x-tier": "required",
	"x-source": "[postman v2]; unnamed form: [web]"
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema138.required,
				parentSchema: schema138,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.form_request_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_request_id" },
				message: "must have required property 'form_request_id'",
				schema: schema138.required,
				parentSchema: schema138,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.data === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'",
				schema: schema138.required,
				parentSchema: schema138,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema138.properties.event.type,
					parentSchema: schema138.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_form_data" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_form_data" },
					message: "must be equal to constant",
					schema: "chat_session_form_data",
					parentSchema: schema138.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/properties/form_request_id/type",
					keyword: "type",
					params: { type: schema138.properties.form_request_id.type },
					message: "must be string,number",
					schema: schema138.properties.form_request_id.type,
					parentSchema: schema138.properties.form_request_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.form_name !== void 0) {
			let data2 = data.form_name;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/form_name",
					schemaPath: "#/properties/form_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema138.properties.form_name.type,
					parentSchema: schema138.properties.form_name,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data3 = data.data;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err7 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema138.properties.data.type,
					parentSchema: schema138.properties.data,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema138.type,
			parentSchema: schema138,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true,
		"form_name": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientSecureFormData = validate60;
const schema139 = {
	"type": "object",
	"required": [
		"event",
		"form_request_id",
		"data"
	],
	"properties": {
		"event": {
			"const": "chat_session_secure_form_data",
			"type": "string"
		},
		"form_request_id": { "type": ["string", "number"] },
		"form_name": { "type": "string" },
		"data": {
			"type": "object",
			"additionalProperties": true
		}
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema139.required,
				parentSchema: schema139,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.form_request_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_request_id" },
				message: "must have required property 'form_request_id'",
				schema: schema139.required,
				parentSchema: schema139,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.data === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'",
				schema: schema139.required,
				parentSchema: schema139,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema139.properties.event.type,
					parentSchema: schema139.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_secure_form_data" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_secure_form_data" },
					message: "must be equal to constant",
					schema: "chat_session_secure_form_data",
					parentSchema: schema139.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/properties/form_request_id/type",
					keyword: "type",
					params: { type: schema139.properties.form_request_id.type },
					message: "must be string,number",
					schema: schema139.properties.form_request_id.type,
					parentSchema: schema139.properties.form_request_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.form_name !== void 0) {
			let data2 = data.form_name;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/form_name",
					schemaPath: "#/properties/form_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema139.properties.form_name.type,
					parentSchema: schema139.properties.form_name,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data3 = data.data;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err7 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema139.properties.data.type,
					parentSchema: schema139.properties.data,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema139.type,
			parentSchema: schema139,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true,
		"form_name": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientSecureFormCancel = validate61;
const schema140 = {
	"type": "object",
	"required": ["event", "form_request_id"],
	"properties": {
		"event": {
			"const": "chat_session_secure_form_cancel",
			"type": "string"
		},
		"form_request_id": { "type": ["string", "number"] },
		"form_name": { "type": "string" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; form_name: [web]"
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema140.required,
				parentSchema: schema140,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.form_request_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "form_request_id" },
				message: "must have required property 'form_request_id'",
				schema: schema140.required,
				parentSchema: schema140,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema140.properties.event.type,
					parentSchema: schema140.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_secure_form_cancel" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_secure_form_cancel" },
					message: "must be equal to constant",
					schema: "chat_session_secure_form_cancel",
					parentSchema: schema140.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/properties/form_request_id/type",
					keyword: "type",
					params: { type: schema140.properties.form_request_id.type },
					message: "must be string,number",
					schema: schema140.properties.form_request_id.type,
					parentSchema: schema140.properties.form_request_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.form_name !== void 0) {
			let data2 = data.form_name;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/form_name",
					schemaPath: "#/properties/form_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema140.properties.form_name.type,
					parentSchema: schema140.properties.form_name,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema140.type,
			parentSchema: schema140,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true,
		"form_name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientFormDataCancel = validate62;
const schema141 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_form_data_cancel",
			"type": "string"
		},
		"form_request_id": { "type": ["string", "number"] },
		"form_name": { "type": "string" }
	},
	"description": "In no reference page; its name lacks the infix that all others have.",
	"x-tier": "observed",
	"x-source": "[web: constants]"
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema141.required,
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema141.properties.event.type,
					parentSchema: schema141.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_form_data_cancel" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_form_data_cancel" },
					message: "must be equal to constant",
					schema: "chat_form_data_cancel",
					parentSchema: schema141.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.form_request_id !== void 0) {
			let data1 = data.form_request_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/form_request_id",
					schemaPath: "#/properties/form_request_id/type",
					keyword: "type",
					params: { type: schema141.properties.form_request_id.type },
					message: "must be string,number",
					schema: schema141.properties.form_request_id.type,
					parentSchema: schema141.properties.form_request_id,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.form_name !== void 0) {
			let data2 = data.form_name;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/form_name",
					schemaPath: "#/properties/form_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema141.properties.form_name.type,
					parentSchema: schema141.properties.form_name,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema141.type,
			parentSchema: schema141,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": {
		"event": true,
		"form_request_id": true,
		"form_name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientEnd = validate63;
const schema142 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_end",
			"type": "string"
		},
		"msg": { "type": "string" }
	},
	"description": "Ends the session for good.",
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema142.required,
				parentSchema: schema142,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema142.properties.event.type,
					parentSchema: schema142.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_end" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_end" },
					message: "must be equal to constant",
					schema: "chat_session_end",
					parentSchema: schema142.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			let data1 = data.msg;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema142.properties.msg.type,
					parentSchema: schema142.properties.msg,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema142.type,
			parentSchema: schema142,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": {
		"event": true,
		"msg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientDisconnect = validate64;
const schema143 = {
	"type": "object",
	"required": ["event"],
	"properties": { "event": {
		"const": "chat_session_disconnect",
		"type": "string"
	} },
	"description": "Ends the conversation; the session stays under the scenario's control.",
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema143.required,
				parentSchema: schema143,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema143.properties.event.type,
					parentSchema: schema143.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_disconnect" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_disconnect" },
					message: "must be equal to constant",
					schema: "chat_session_disconnect",
					parentSchema: schema143.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema143.type,
			parentSchema: schema143,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": { "event": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientSignaling = validate65;
const schema144 = {
	"type": "object",
	"required": ["event", "data"],
	"properties": {
		"event": {
			"const": "chat_session_signaling",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/ClientMessageId" },
		"destination_party_id": { "$ref": "#/$defs/ClientPartyId" },
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"data": { "$ref": "#/$defs/ClientSignalingMessage" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-contradiction": [21],
	"x-source": "[postman v2]; object: all clients"
};
const schema148 = {
	"description": "A signaling message as clients send it; one client leaves the type of a candidate out.",
	"anyOf": [{ "$ref": "#/$defs/SignalingMessage" }, { "$ref": "#/$defs/UntypedIceCandidate" }],
	"x-source": "[postman v2] Signaling Message Types; [android sample]"
};
const schema149 = {
	"type": "object",
	"required": ["candidate"],
	"properties": {
		"type": false,
		"sdpMid": { "type": "string" },
		"sdpMLineIndex": { "type": ["string", "number"] },
		"candidate": { "type": "string" }
	},
	"x-direction": "client",
	"x-source": "[android sample]"
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate43(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
		errors = vErrors.length;
	} else var props0 = validate43.evaluated.props;
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.candidate === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/UntypedIceCandidate/required",
				keyword: "required",
				params: { missingProperty: "candidate" },
				message: "must have required property 'candidate'",
				schema: schema149.required,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			const err1 = {
				instancePath: instancePath + "/type",
				schemaPath: "#/$defs/UntypedIceCandidate/properties/type/false schema",
				keyword: "false schema",
				params: {},
				message: "boolean schema is false",
				schema: false,
				parentSchema: schema149.properties.type,
				data: data.type
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sdpMid !== void 0) {
			let data1 = data.sdpMid;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/sdpMid",
					schemaPath: "#/$defs/UntypedIceCandidate/properties/sdpMid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema149.properties.sdpMid.type,
					parentSchema: schema149.properties.sdpMid,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.sdpMLineIndex !== void 0) {
			let data2 = data.sdpMLineIndex;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
				const err3 = {
					instancePath: instancePath + "/sdpMLineIndex",
					schemaPath: "#/$defs/UntypedIceCandidate/properties/sdpMLineIndex/type",
					keyword: "type",
					params: { type: schema149.properties.sdpMLineIndex.type },
					message: "must be string,number",
					schema: schema149.properties.sdpMLineIndex.type,
					parentSchema: schema149.properties.sdpMLineIndex,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data3 = data.candidate;
			if (typeof data3 !== "string") {
				const err4 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/$defs/UntypedIceCandidate/properties/candidate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema149.properties.candidate.type,
					parentSchema: schema149.properties.candidate,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/UntypedIceCandidate/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema149.type,
			parentSchema: schema149,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.type = true;
			props0.sdpMid = true;
			props0.sdpMLineIndex = true;
			props0.candidate = true;
		}
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema148.anyOf,
			parentSchema: schema148,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate66.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema144.required,
				parentSchema: schema144,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'",
				schema: schema144.required,
				parentSchema: schema144,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema144.properties.event.type,
					parentSchema: schema144.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_signaling" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_signaling" },
					message: "must be equal to constant",
					schema: "chat_session_signaling",
					parentSchema: schema144.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/ClientMessageId/type",
					keyword: "type",
					params: { type: schema122.type },
					message: "must be string,number,null",
					schema: schema122.type,
					parentSchema: schema122,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.destination_party_id !== void 0) {
			let data2 = data.destination_party_id;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/destination_party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data3 = data.party_id;
			if (typeof data3 !== "string" && data3 !== null) {
				const err6 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			if (!validate66(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.timestamp !== void 0) {
			let data5 = data.timestamp;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				const err7 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema144.type,
			parentSchema: schema144,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": {
		"event": true,
		"msg_id": true,
		"destination_party_id": true,
		"party_id": true,
		"data": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientFile = validate69;
const schema151 = {
	"type": "object",
	"required": ["event", "file_id"],
	"properties": {
		"event": {
			"const": "chat_session_file",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/ClientMessageId" },
		"file_id": { "type": "string" },
		"file_type": { "type": ["string", "null"] },
		"file_name": { "type": ["string", "null"] },
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; without msg_id: [android]"
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema151.required,
				parentSchema: schema151,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file_id" },
				message: "must have required property 'file_id'",
				schema: schema151.required,
				parentSchema: schema151,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema151.properties.event.type,
					parentSchema: schema151.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_file" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_file" },
					message: "must be equal to constant",
					schema: "chat_session_file",
					parentSchema: schema151.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/ClientMessageId/type",
					keyword: "type",
					params: { type: schema122.type },
					message: "must be string,number,null",
					schema: schema122.type,
					parentSchema: schema122,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.file_id !== void 0) {
			let data2 = data.file_id;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/file_id",
					schemaPath: "#/properties/file_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema151.properties.file_id.type,
					parentSchema: schema151.properties.file_id,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.file_type !== void 0) {
			let data3 = data.file_type;
			if (typeof data3 !== "string" && data3 !== null) {
				const err6 = {
					instancePath: instancePath + "/file_type",
					schemaPath: "#/properties/file_type/type",
					keyword: "type",
					params: { type: schema151.properties.file_type.type },
					message: "must be string,null",
					schema: schema151.properties.file_type.type,
					parentSchema: schema151.properties.file_type,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file_name !== void 0) {
			let data4 = data.file_name;
			if (typeof data4 !== "string" && data4 !== null) {
				const err7 = {
					instancePath: instancePath + "/file_name",
					schemaPath: "#/properties/file_name/type",
					keyword: "type",
					params: { type: schema151.properties.file_name.type },
					message: "must be string,null",
					schema: schema151.properties.file_name.type,
					parentSchema: schema151.properties.file_name,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data5 = data.party_id;
			if (typeof data5 !== "string" && data5 !== null) {
				const err8 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data6 = data.timestamp;
			if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
				const err9 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data6
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema151.type,
			parentSchema: schema151,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": {
		"event": true,
		"msg_id": true,
		"file_id": true,
		"file_type": true,
		"file_name": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientLocation = validate70;
const schema155 = {
	"type": "object",
	"required": [
		"event",
		"latitude",
		"longitude"
	],
	"properties": {
		"event": {
			"const": "chat_session_location",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/ClientMessageId" },
		"url": { "type": ["string", "null"] },
		"latitude": { "$ref": "#/$defs/ClientCoordinate" },
		"longitude": { "$ref": "#/$defs/ClientCoordinate" },
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"timestamp": { "$ref": "#/$defs/ClientTimestamp" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; numbers: [web]"
};
const schema157 = {
	"type": ["string", "number"],
	"examples": ["52.5163", 52.5163],
	"x-source": "strings [ios], numbers [web]"
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema155.required,
				parentSchema: schema155,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.latitude === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latitude" },
				message: "must have required property 'latitude'",
				schema: schema155.required,
				parentSchema: schema155,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.longitude === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "longitude" },
				message: "must have required property 'longitude'",
				schema: schema155.required,
				parentSchema: schema155,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema155.properties.event.type,
					parentSchema: schema155.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("chat_session_location" !== data0) {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_location" },
					message: "must be equal to constant",
					schema: "chat_session_location",
					parentSchema: schema155.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err5 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/ClientMessageId/type",
					keyword: "type",
					params: { type: schema122.type },
					message: "must be string,number,null",
					schema: schema122.type,
					parentSchema: schema122,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: schema155.properties.url.type },
					message: "must be string,null",
					schema: schema155.properties.url.type,
					parentSchema: schema155.properties.url,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.latitude !== void 0) {
			let data3 = data.latitude;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
				const err7 = {
					instancePath: instancePath + "/latitude",
					schemaPath: "#/$defs/ClientCoordinate/type",
					keyword: "type",
					params: { type: schema157.type },
					message: "must be string,number",
					schema: schema157.type,
					parentSchema: schema157,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.longitude !== void 0) {
			let data4 = data.longitude;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
				const err8 = {
					instancePath: instancePath + "/longitude",
					schemaPath: "#/$defs/ClientCoordinate/type",
					keyword: "type",
					params: { type: schema157.type },
					message: "must be string,number",
					schema: schema157.type,
					parentSchema: schema157,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data5 = data.party_id;
			if (typeof data5 !== "string" && data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.timestamp !== void 0) {
			let data6 = data.timestamp;
			if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
				const err10 = {
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/$defs/ClientTimestamp/type",
					keyword: "type",
					params: { type: schema125.type },
					message: "must be string,number,null",
					schema: schema125.type,
					parentSchema: schema125,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema155.type,
			parentSchema: schema155,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": {
		"event": true,
		"msg_id": true,
		"url": true,
		"latitude": true,
		"longitude": true,
		"party_id": true,
		"timestamp": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientNavigation = validate71;
const schema161 = {
	"type": "object",
	"required": ["event", "page"],
	"properties": {
		"event": {
			"const": "chat_session_navigation",
			"type": "string"
		},
		"msg_id": { "$ref": "#/$defs/ClientMessageId" },
		"title": { "type": "string" },
		"page": { "type": "string" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema161.required,
				parentSchema: schema161,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.page === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "page" },
				message: "must have required property 'page'",
				schema: schema161.required,
				parentSchema: schema161,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema161.properties.event.type,
					parentSchema: schema161.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("chat_session_navigation" !== data0) {
				const err3 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_navigation" },
					message: "must be equal to constant",
					schema: "chat_session_navigation",
					parentSchema: schema161.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.msg_id !== void 0) {
			let data1 = data.msg_id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/msg_id",
					schemaPath: "#/$defs/ClientMessageId/type",
					keyword: "type",
					params: { type: schema122.type },
					message: "must be string,number,null",
					schema: schema122.type,
					parentSchema: schema122,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data2 = data.title;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema161.properties.title.type,
					parentSchema: schema161.properties.title,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.page !== void 0) {
			let data3 = data.page;
			if (typeof data3 !== "string") {
				const err6 = {
					instancePath: instancePath + "/page",
					schemaPath: "#/properties/page/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema161.properties.page.type,
					parentSchema: schema161.properties.page,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema161.type,
			parentSchema: schema161,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": {
		"event": true,
		"msg_id": true,
		"title": true,
		"page": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientCobrowsingRejected = validate72;
const schema163 = {
	"type": "object",
	"required": ["event"],
	"properties": { "event": {
		"const": "chat_session_cobrowsing_rejected",
		"type": "string"
	} },
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema163.required,
				parentSchema: schema163,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema163.properties.event.type,
					parentSchema: schema163.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_cobrowsing_rejected" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_rejected" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_rejected",
					parentSchema: schema163.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema163.type,
			parentSchema: schema163,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": { "event": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientCobrowsingStarted = validate73;
const schema164 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_cobrowsing_started",
			"type": "string"
		},
		"provider_type": { "type": "string" },
		"cobrowsing_url": { "type": "string" },
		"cobrowsing_id": { "type": "string" }
	},
	"x-tier": "required",
	"x-source": "[postman v2]; cobrowsing_id: [web]"
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema164.required,
				parentSchema: schema164,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema164.properties.event.type,
					parentSchema: schema164.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_cobrowsing_started" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_started" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_started",
					parentSchema: schema164.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.provider_type !== void 0) {
			let data1 = data.provider_type;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/provider_type",
					schemaPath: "#/properties/provider_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema164.properties.provider_type.type,
					parentSchema: schema164.properties.provider_type,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.cobrowsing_url !== void 0) {
			let data2 = data.cobrowsing_url;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/cobrowsing_url",
					schemaPath: "#/properties/cobrowsing_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema164.properties.cobrowsing_url.type,
					parentSchema: schema164.properties.cobrowsing_url,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.cobrowsing_id !== void 0) {
			let data3 = data.cobrowsing_id;
			if (typeof data3 !== "string") {
				const err5 = {
					instancePath: instancePath + "/cobrowsing_id",
					schemaPath: "#/properties/cobrowsing_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema164.properties.cobrowsing_id.type,
					parentSchema: schema164.properties.cobrowsing_id,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema164.type,
			parentSchema: schema164,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": {
		"event": true,
		"provider_type": true,
		"cobrowsing_url": true,
		"cobrowsing_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientCobrowsingEnded = validate74;
const schema165 = {
	"type": "object",
	"required": ["event"],
	"properties": { "event": {
		"const": "chat_session_cobrowsing_ended",
		"type": "string"
	} },
	"x-tier": "required",
	"x-source": "[postman v2]"
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema165.required,
				parentSchema: schema165,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema165.properties.event.type,
					parentSchema: schema165.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_cobrowsing_ended" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_cobrowsing_ended" },
					message: "must be equal to constant",
					schema: "chat_session_cobrowsing_ended",
					parentSchema: schema165.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema165.type,
			parentSchema: schema165,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": { "event": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const ClientFormSubmit = validate75;
const schema166 = {
	"type": "object",
	"required": ["event"],
	"properties": {
		"event": {
			"const": "chat_session_form_submit",
			"type": "string"
		},
		"form_data": {
			"type": "object",
			"additionalProperties": true
		},
		"party_id": { "$ref": "#/$defs/ClientPartyId" },
		"req_id": { "type": "integer" }
	},
	"description": "Defined in one SDK and never sent by it.",
	"x-tier": "observed",
	"x-source": "[android ContactCenterEvent.kt]"
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema166.required,
				parentSchema: schema166,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema166.properties.event.type,
					parentSchema: schema166.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("chat_session_form_submit" !== data0) {
				const err2 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/const",
					keyword: "const",
					params: { allowedValue: "chat_session_form_submit" },
					message: "must be equal to constant",
					schema: "chat_session_form_submit",
					parentSchema: schema166.properties.event,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.form_data !== void 0) {
			let data1 = data.form_data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
				const err3 = {
					instancePath: instancePath + "/form_data",
					schemaPath: "#/properties/form_data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema166.properties.form_data.type,
					parentSchema: schema166.properties.form_data,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.party_id !== void 0) {
			let data2 = data.party_id;
			if (typeof data2 !== "string" && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/party_id",
					schemaPath: "#/$defs/ClientPartyId/type",
					keyword: "type",
					params: { type: schema124.type },
					message: "must be string,null",
					schema: schema124.type,
					parentSchema: schema124,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.req_id !== void 0) {
			let data3 = data.req_id;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err5 = {
					instancePath: instancePath + "/req_id",
					schemaPath: "#/properties/req_id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema166.properties.req_id.type,
					parentSchema: schema166.properties.req_id,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema166.type,
			parentSchema: schema166,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": {
		"event": true,
		"form_data": true,
		"party_id": true,
		"req_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const answerValidators = {
	Availability,
	ChatSession,
	EventsDocument,
	HistoryDocument,
	UploadedFile,
	ErrorBody,
	ServerStatus,
	ServerEnded,
	ServerPartyJoined,
	ServerPartyLeft,
	ServerMessage,
	ServerMessageDelivered,
	ServerMessageRead,
	ServerTyping,
	ServerNotTyping,
	ServerFormShow,
	ServerSecureFormShow,
	ServerSecureFormCancel,
	ServerTimeoutWarning,
	ServerInactivityTimeout,
	ServerSignaling,
	ServerFile,
	ServerLocation,
	ServerCobrowsingRequested,
	ServerCobrowsingStarted,
	ServerCobrowsingEnded,
	ServerCobrowsingRejected,
	ServerCaseSet,
	ServerInfo,
	ClientMessage,
	ClientMessageDelivered,
	ClientMessageRead,
	ClientTyping,
	ClientNotTyping,
	ClientFormData,
	ClientSecureFormData,
	ClientSecureFormCancel,
	ClientFormDataCancel,
	ClientEnd,
	ClientDisconnect,
	ClientSignaling,
	ClientFile,
	ClientLocation,
	ClientNavigation,
	ClientCobrowsingRejected,
	ClientCobrowsingStarted,
	ClientCobrowsingEnded,
	ClientFormSubmit
};
export { answerValidators };
